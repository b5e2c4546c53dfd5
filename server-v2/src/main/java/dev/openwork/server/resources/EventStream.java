package dev.openwork.server.resources;

import dev.openwork.server.domain.opencode.WorkspaceEvent;
import dev.openwork.server.services.EventListener;
import dev.openwork.server.services.OpencodeEvents.Subscription;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One caller's stream, until the caller leaves or it is closed. */
final class EventStream implements EventListener, AutoCloseable {
  private final SseEventSink sink;
  private final Sse sse;
  private final Consumer<EventStream> closed;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile @Nullable Subscription subscription;

  EventStream(SseEventSink sink, Sse sse, Consumer<EventStream> closed) {
    this.sink = sink;
    this.sse = sse;
    this.closed = closed;
  }

  /** Takes over the subscription that feeds this stream; it ends with the stream. */
  void follow(Subscription feeding) {
    subscription = feeding;
    beat();
    if (sink.isClosed()) {
      feeding.close();
    }
  }

  @Override
  public void event(WorkspaceEvent event) {
    writing.lock();
    try {
      send(
          sse.newEventBuilder()
              .id(event.id())
              .mediaType(MediaType.APPLICATION_JSON_TYPE)
              .data(WorkspaceEvent.class, event)
              .build());
    } finally {
      writing.unlock();
    }
  }

  /** Sends a comment, unless an event is being sent, which does as well. */
  void beat() {
    if (writing.tryLock()) {
      try {
        send(sse.newEventBuilder().comment("alive").build());
      } finally {
        writing.unlock();
      }
    }
  }

  private void send(OutboundSseEvent event) {
    if (sink.isClosed()) {
      close();
      return;
    }
    sink.send(event)
        .whenComplete(
            (sent, error) -> {
              if (error != null) {
                close();
              }
            });
  }

  @Override
  public void close() {
    closed.accept(this);
    Subscription feeding = subscription;
    if (feeding != null) {
      feeding.close();
    }
    try {
      sink.close();
    } catch (UncheckedIOException e) {
      // the caller has left, so there is nobody to tell that the stream ends
    }
  }
}
