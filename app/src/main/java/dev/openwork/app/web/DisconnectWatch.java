package dev.openwork.app.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.Callback;

/**
 * Detects that a client disconnects while it receives a stream. With HTTP/1.1, Jetty does not read
 * from a connection while a request is processed, so this does, and discards what it reads. The
 * connection must close with the response.
 */
final class DisconnectWatch implements Callback {
  private static final int BUFFER_BYTES = 1024;

  /** A client has nothing to send; one that sends this much is disconnected. */
  private static final int MAX_BYTES = 64 * 1024;

  private final EndPoint connection;
  private final Runnable onDisconnect;
  private int read;

  DisconnectWatch(EndPoint connection, Runnable onDisconnect) {
    this.connection = connection;
    this.onDisconnect = onDisconnect;
  }

  /** Waits for data or the end of the connection, without a thread. */
  void await() {
    connection.tryFillInterested(this);
  }

  @Override
  public void succeeded() {
    try {
      int length = discard();
      if (length < 0 || read > MAX_BYTES) {
        onDisconnect.run();
      } else {
        await();
      }
    } catch (IOException e) {
      onDisconnect.run();
    }
  }

  @Override
  public void failed(Throwable cause) {
    if (cause instanceof TimeoutException) {
      await();
    } else {
      onDisconnect.run();
    }
  }

  /** Reads all that has arrived; returns a negative number at the end of the connection. */
  private int discard() throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    int length;
    do {
      buffer.clear().flip();
      length = connection.fill(buffer);
      read += Math.max(0, length);
    } while (length > 0 && read <= MAX_BYTES);
    return length;
  }
}
