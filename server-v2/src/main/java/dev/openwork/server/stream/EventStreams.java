package dev.openwork.server.stream;

import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.opencode.OpencodeEvents;
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

/** The event streams that are open; closing ends them all, cleanly. */
public final class EventStreams implements AutoCloseable {
  private static final Duration TIME_TO_END = Duration.ofMillis(500);

  private final Workspaces workspaces;
  private final OpencodeEvents opencode;
  private final EventFrames frames;
  private final Executor executor;
  private final ScheduledExecutorService scheduler;
  private final ScheduledFuture<?> beating;
  private final Map<Path, Broadcast> open = new ConcurrentHashMap<>();

  /**
   * Takes events from {@code opencode}, writes them with {@code json} and sends a comment each
   * {@code heartbeat}, by which callers that have left are noticed.
   */
  public EventStreams(
      Workspaces workspaces,
      OpencodeEvents opencode,
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
    beating = scheduler.scheduleAtFixedRate(this::beat, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Opens a stream of the events of a workspace on a connection. */
  public synchronized void open(
      String workspaceId, ReaderConnection connection, Optional<String> lastEventId) {
    Path directory = workspaces.getForUse(workspaceId).directory();
    Broadcast running = open.get(directory);
    if (running == null || !join(running, connection, lastEventId)) {
      Broadcast begun = new Broadcast(opencode.follow(directory), frames);
      open.put(directory, begun);
      join(begun, connection, lastEventId);
      executor.execute(() -> run(directory, begun));
    }
  }

  private static boolean join(
      Broadcast broadcast, ReaderConnection connection, Optional<String> lastEventId) {
    return broadcast.join(new EventReader(connection, broadcast::leave), lastEventId);
  }

  private void run(Path directory, Broadcast broadcast) {
    broadcast.run();
    open.remove(directory, broadcast);
  }

  /** How many there are. */
  public int count() {
    return open.values().stream().mapToInt(Broadcast::count).sum();
  }

  /** Ends the streams; those whose readers do not take their end in time are broken. */
  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for those who are too slow
  public synchronized void close() {
    beating.cancel(false);
    List<Broadcast> ending = List.copyOf(open.values());
    ending.forEach(Broadcast::end);
    if (!ending.isEmpty() && !scheduler.isShutdown()) {
      scheduler.schedule(
          () -> ending.forEach(Broadcast::cut), TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void beat() {
    open.values().forEach(Broadcast::beat);
  }
}
