package dev.openwork.app.web;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * A client of a stream of events. Sending queues an event and never blocks. A client that does not
 * read is disconnected when its queue is full; the browser reconnects and receives the current
 * state. Thread-safe.
 */
public final class EventClient {
  /** The limit of the queue. A larger event counts as half of it, so it is not rejected itself. */
  private static final int MAX_PENDING_BYTES = 1024 * 1024;

  private final EndPoint connection;
  private final Response response;
  private final Callback callback;
  private final Consumer<EventClient> onEnd;
  private final Writer writer = new Writer();
  private final Deque<EventFrame> pending = new ArrayDeque<>();
  private int pendingBytes;
  private int writing;
  private boolean ended;
  private boolean closed;
  private Runnable onClosed = () -> {};

  /**
   * Creates the client of a request whose response has no content yet.
   *
   * @param callback completes the request
   * @param onEnd called once, when the stream has ended for any reason
   */
  EventClient(Request request, Response response, Callback callback, Consumer<EventClient> onEnd) {
    this.connection = request.getConnectionMetaData().getConnection().getEndPoint();
    this.response = response;
    this.callback = callback;
    this.onEnd = onEnd;
  }

  /** Sets an action to run once when the stream has ended; runs it now if that has happened. */
  public void onClosed(Runnable action) {
    synchronized (this) {
      if (!closed) {
        onClosed = action;
        return;
      }
    }
    action.run();
  }

  /** Queues an event. Has no effect on a client whose stream has ended. */
  public void send(EventFrame frame) {
    if (enqueue(frame)) {
      writer.iterate();
    } else {
      disconnect();
    }
  }

  /** Ends the stream after the queued events. */
  public void end() {
    synchronized (this) {
      ended = true;
    }
    writer.iterate();
  }

  /** Ends the stream, without waiting for a client that does not read. */
  void close() {
    if (isWriting()) {
      disconnect();
    } else {
      end();
    }
  }

  /** Sends a comment unless events are waiting to be sent. */
  void heartbeat() {
    if (!isWriting()) {
      send(EventFrame.HEARTBEAT);
    }
  }

  /** Starts to watch for the end of the connection. */
  void watch() {
    new DisconnectWatch(connection, this::disconnect).await();
  }

  void disconnect() {
    connection.close(); // fails a write that is in progress
    if (!isWriting()) {
      writer.abort(new EofException("The client has disconnected"));
    }
  }

  private synchronized boolean isWriting() {
    return writing > 0 || !pending.isEmpty();
  }

  private synchronized boolean enqueue(EventFrame frame) {
    boolean full = pendingBytes + weight(frame) > MAX_PENDING_BYTES;
    if (!ended && !full) {
      pending.add(frame);
      pendingBytes += weight(frame);
    }
    return ended || !full;
  }

  /** Returns the next event to write, or null. The previous one is written. */
  private synchronized @Nullable EventFrame next() {
    EventFrame frame = pending.poll();
    pendingBytes -= writing;
    writing = frame == null ? 0 : weight(frame);
    return frame;
  }

  private static int weight(EventFrame frame) {
    return Math.min(frame.size(), MAX_PENDING_BYTES / 2);
  }

  private synchronized boolean isEnded() {
    return ended && pending.isEmpty();
  }

  private void closed() {
    Runnable action;
    synchronized (this) {
      ended = true;
      closed = true;
      pending.clear();
      action = onClosed;
    }
    try {
      action.run();
    } finally {
      onEnd.accept(this);
    }
  }

  /** Writes one event after another, on the thread that queued it or completed a write. */
  private final class Writer extends IteratingCallback {
    @Override
    protected Action process() {
      EventFrame frame = next();
      if (frame != null) {
        response.write(false, frame.buffer(), this);
        return Action.SCHEDULED;
      }
      return isEnded() ? Action.SUCCEEDED : Action.IDLE;
    }

    @Override
    protected void onCompleteSuccess() {
      closed();
      response.write(true, ByteBuffer.allocate(0), callback);
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
      closed();
      callback.failed(cause);
    }
  }
}
