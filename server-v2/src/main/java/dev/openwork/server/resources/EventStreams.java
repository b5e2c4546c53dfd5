package dev.openwork.server.resources;

import dev.openwork.server.services.OpencodeEvents;
import dev.openwork.server.services.Workspaces;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The event streams that are open; closing ends them all, cleanly. */
public final class EventStreams implements AutoCloseable {
  private final Workspaces workspaces;
  private final OpencodeEvents opencode;
  private final Executor executor;
  private final ScheduledFuture<?> beating;
  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();

  /**
   * Takes events from {@code opencode} and sends a comment each {@code heartbeat}, by which callers
   * that have left are noticed.
   */
  public EventStreams(
      Workspaces workspaces,
      OpencodeEvents opencode,
      Executor executor,
      ScheduledExecutorService scheduler,
      Duration heartbeat) {
    this.workspaces = workspaces;
    this.opencode = opencode;
    this.executor = executor;
    long millis = heartbeat.toMillis();
    beating = scheduler.scheduleAtFixedRate(this::beat, millis, millis, TimeUnit.MILLISECONDS);
  }

  void open(String workspaceId, SseEventSink sink, Sse sse) {
    Path directory = workspaces.get(workspaceId).directory();
    EventStream stream = new EventStream(sink, sse, open::remove);
    open.add(stream);
    stream.follow(opencode.subscribe(directory, stream));
  }

  /** How many there are. */
  public int count() {
    return open.size();
  }

  @Override
  public void close() {
    beating.cancel(false);
    open.forEach(EventStream::close);
  }

  private void beat() {
    open.forEach(stream -> executor.execute(stream::beat));
  }
}
