package dev.openwork.server.stream;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * One caller's stream. What cannot be written at once waits, eight mebibytes at most; a caller that
 * is slower than that is cut off, and comes back where it was. Nobody waits for it.
 */
final class EventReader extends IteratingCallback {
  private static final long MOST_WAITING = 8 << 20;
  private static final int AT_ONCE = 64 << 10;

  private final ReaderConnection connection;
  private final Consumer<EventReader> over;
  private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
  private long bytes;
  private boolean ending;
  private boolean tooSlow;

  /** Writes to this connection and tells once when that is over. */
  EventReader(ReaderConnection connection, Consumer<EventReader> over) {
    this.connection = connection;
    this.over = over;
  }

  /** Says what comes, and begins with this frame. */
  void begin(ByteBuffer frame) {
    connection.begin();
    offer(frame);
  }

  /** Writes a frame, now or later. Frames are shared and stay as they are. */
  void offer(ByteBuffer frame) {
    if (add(frame)) {
      iterate();
    } else {
      cut();
    }
  }

  /** Ends the stream after what waits. */
  void end() {
    synchronized (this) {
      ending = true;
    }
    iterate();
  }

  /** Ends the connection with whatever waits. */
  void cut() {
    synchronized (this) {
      tooSlow = true;
      waiting.clear();
    }
    connection.cut();
    iterate();
  }

  private synchronized boolean add(ByteBuffer frame) {
    bytes += frame.remaining();
    waiting.add(frame);
    return bytes <= MOST_WAITING;
  }

  @Override
  protected Action process() throws EofException {
    if (isTooSlow()) {
      throw new EofException("The reader of an event stream is too slow");
    }
    ByteBuffer next = take();
    if (next != null) {
      connection.write(next, this);
      return Action.SCHEDULED;
    }
    return isEnding() ? Action.SUCCEEDED : Action.IDLE;
  }

  /** What waits, many small frames as one. */
  private synchronized @Nullable ByteBuffer take() {
    ByteBuffer first = waiting.poll();
    if (first == null) {
      return null;
    }
    int size = first.remaining();
    if (waiting.isEmpty() || size >= AT_ONCE) {
      bytes -= size;
      return first.slice();
    }
    ByteBuffer many = ByteBuffer.allocate(Math.max(AT_ONCE, size));
    many.put(first.slice());
    while (!waiting.isEmpty() && waiting.element().remaining() <= many.remaining()) {
      many.put(waiting.remove().slice());
    }
    many.flip();
    bytes -= many.remaining();
    return many;
  }

  private synchronized boolean isTooSlow() {
    return tooSlow;
  }

  private synchronized boolean isEnding() {
    return ending;
  }

  @Override
  protected void onCompleteSuccess() {
    finish();
  }

  @Override
  protected void onCompleteFailure(Throwable why) {
    finish();
  }

  private void finish() {
    over.accept(this);
    connection.end();
  }
}
