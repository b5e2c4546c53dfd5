package dev.openwork.server.stream;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * The event stream of one client. Frames that cannot be written yet are queued up to 8 MiB; a
 * client whose queue exceeds that is disconnected and can resume. No other thread waits for a
 * client.
 */
final class SseSubscriber extends IteratingCallback {
  private static final long MAX_QUEUED_BYTES = 8 << 20;
  private static final int WRITE_BYTES = 64 << 10;

  private final SseConnection connection;
  private final Consumer<SseSubscriber> onEnd;
  private final Deque<ByteBuffer> queue = new ArrayDeque<>();
  private long bytes;
  private volatile boolean started;
  private boolean ending;
  private boolean disconnected;

  /**
   * Writes to a connection.
   *
   * @param onEnd called once when the stream has ended
   */
  SseSubscriber(SseConnection connection, Consumer<SseSubscriber> onEnd) {
    this.connection = connection;
    this.onEnd = onEnd;
  }

  /** Starts the response and writes the queued frames. */
  void begin() {
    connection.begin(this::disconnect);
    started = true;
    flush();
  }

  /** Queues a frame. Frames are shared between subscribers and not modified. */
  synchronized void offer(ByteBuffer frame) {
    bytes += frame.remaining();
    queue.add(frame);
  }

  /** Writes the queued frames as far as the client accepts them; must be called without locks. */
  void flush() {
    if (!started) {
      return;
    }
    if (isTooSlow()) {
      disconnect();
    } else {
      iterate();
    }
  }

  /** Ends the stream after the queued frames. */
  void end() {
    synchronized (this) {
      ending = true;
    }
    flush();
  }

  /** Closes the connection and drops the queued frames. */
  void disconnect() {
    synchronized (this) {
      disconnected = true;
      queue.clear();
    }
    connection.disconnect();
    iterate();
  }

  private synchronized boolean isTooSlow() {
    return bytes > MAX_QUEUED_BYTES;
  }

  @Override
  protected Action process() throws EofException {
    if (isDisconnected()) {
      throw new EofException("The subscriber reads too slowly");
    }
    ByteBuffer next = take();
    if (next != null) {
      connection.write(next, this);
      return Action.SCHEDULED;
    }
    return isEnding() ? Action.SUCCEEDED : Action.IDLE;
  }

  /** Returns the next queued frames, small ones combined. */
  private synchronized @Nullable ByteBuffer take() {
    ByteBuffer first = queue.poll();
    if (first == null) {
      return null;
    }
    int size = first.remaining();
    if (queue.isEmpty() || size >= WRITE_BYTES) {
      bytes -= size;
      return first.slice();
    }
    ByteBuffer combined = ByteBuffer.allocate(Math.max(WRITE_BYTES, size));
    combined.put(first.slice());
    while (!queue.isEmpty() && queue.element().remaining() <= combined.remaining()) {
      combined.put(queue.remove().slice());
    }
    combined.flip();
    bytes -= combined.remaining();
    return combined;
  }

  private synchronized boolean isDisconnected() {
    return disconnected;
  }

  private synchronized boolean isEnding() {
    return ending;
  }

  @Override
  protected void onCompleteSuccess() {
    finish();
  }

  @Override
  protected void onCompleteFailure(Throwable cause) {
    finish();
  }

  private void finish() {
    onEnd.accept(this);
    connection.end();
  }
}
