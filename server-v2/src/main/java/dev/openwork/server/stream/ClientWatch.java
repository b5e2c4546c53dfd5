package dev.openwork.server.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Detects that a client disconnects during a long call or a stream. With HTTP/1.1, Jetty does not
 * read from a connection while a request is processed, so this does; the connection closes with the
 * response. What the client sends in the meantime is discarded. No thread waits.
 */
public final class ClientWatch implements Callback {
  private static final int BUFFER_BYTES = 4 << 10;

  /** A client that sends more than this has no use for the response. */
  private static final long MAX_DISCARDED_BYTES = 1 << 20;

  private final EndPoint connection;
  private final BooleanSupplier isDone;
  private final Runnable onDisconnect;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
  private long discarded;

  private ClientWatch(EndPoint connection, BooleanSupplier isDone, Runnable onDisconnect) {
    this.connection = connection;
    this.isDone = isDone;
    this.onDisconnect = onDisconnect;
  }

  /** Cancels a call when its client disconnects, and returns the call. */
  public static <T> CompletableFuture<T> watch(
      Request request, Response response, CompletableFuture<T> call) {
    watch(request, response, call::isDone, () -> call.cancel(false));
    return call;
  }

  /** Calls {@code onDisconnect} when the client disconnects before the response is complete. */
  static void watch(
      Request request, Response response, BooleanSupplier isDone, Runnable onDisconnect) {
    response.getHeaders().put("Connection", "close");
    EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
    new ClientWatch(connection, isDone, onDisconnect).await();
  }

  private void await() {
    if (!isDone.getAsBoolean()) {
      connection.tryFillInterested(this);
    }
  }

  /** Discards what the client sent; the end of the stream means that it disconnected. */
  @Override
  public void succeeded() {
    try {
      int length = discard();
      while (length > 0 && discarded <= MAX_DISCARDED_BYTES) {
        discarded += length;
        length = discard();
      }
      if (length == 0) {
        await();
      } else {
        onDisconnect.run();
      }
    } catch (IOException e) {
      onDisconnect.run();
    }
  }

  private int discard() throws IOException {
    buffer.clear().limit(0);
    return connection.fill(buffer);
  }

  @Override
  public void failed(Throwable cause) {
    if (cause instanceof TimeoutException) {
      await();
    } else {
      onDisconnect.run();
    }
  }
}
