package dev.openwork.server.stream;

import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.opencode.EventClient;
import dev.openwork.server.services.Workspaces;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The open event streams of all workspaces. Closing ends all of them. */
public final class EventStreams implements AutoCloseable {
  private static final Duration END_TIMEOUT = Duration.ofMillis(500);

  private final Workspaces workspaces;
  private final EventClient opencode;
  private final EventFrames frames;
  private final Executor executor;
  private final ScheduledExecutorService scheduler;
  private final ScheduledFuture<?> heartbeats;
  private final Map<Path, EventBroadcast> open = new ConcurrentHashMap<>();

  /**
   * Streams the events of {@code opencode}.
   *
   * @param json encodes an event
   * @param heartbeat the interval of comments, which detect disconnected clients
   */
  public EventStreams(
      Workspaces workspaces,
      EventClient opencode,
      Function<WorkspaceEvent, String> json,
      Executor executor,
      ScheduledExecutorService scheduler,
      Duration heartbeat) {
    this.workspaces = workspaces;
    this.opencode = opencode;
    this.frames = new EventFrames(json);
    this.executor = executor;
    this.scheduler = scheduler;
    long millis = heartbeat.toMillis();
    heartbeats =
        scheduler.scheduleAtFixedRate(this::sendHeartbeats, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Opens a stream of the events of a workspace on a connection. */
  public void open(String workspaceId, SseConnection connection, Optional<String> lastEventId) {
    join(workspaces.getForUse(workspaceId).directory(), connection, lastEventId).begin();
  }

  private synchronized SseSubscriber join(
      Path directory, SseConnection connection, Optional<String> lastEventId) {
    EventBroadcast running = open.get(directory);
    if (running != null) {
      SseSubscriber subscriber = new SseSubscriber(connection, running::leave);
      if (running.join(subscriber, lastEventId)) {
        return subscriber;
      }
    }
    EventBroadcast started = new EventBroadcast(opencode.follow(directory), frames);
    SseSubscriber first = new SseSubscriber(connection, started::leave);
    started.join(first, lastEventId);
    open.put(directory, started);
    executor.execute(() -> run(directory, started));
    return first;
  }

  private void run(Path directory, EventBroadcast broadcast) {
    broadcast.run();
    open.remove(directory, broadcast);
  }

  /** Returns the number of open streams. */
  public int count() {
    return open.values().stream().mapToInt(EventBroadcast::count).sum();
  }

  /** Ends the streams; closes the connections of clients that do not read the end in time. */
  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // no task waits for slow clients
  public synchronized void close() {
    heartbeats.cancel(false);
    List<EventBroadcast> ending = List.copyOf(open.values());
    ending.forEach(EventBroadcast::end);
    if (!ending.isEmpty() && !scheduler.isShutdown()) {
      scheduler.schedule(
          () -> ending.forEach(EventBroadcast::disconnect),
          END_TIMEOUT.toMillis(),
          TimeUnit.MILLISECONDS);
    }
  }

  private void sendHeartbeats() {
    open.values().forEach(EventBroadcast::sendHeartbeat);
  }
}
