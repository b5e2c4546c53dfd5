package dev.openwork.server.reload;

import dev.openwork.server.domain.ConfigChange;
import dev.openwork.server.domain.ReloadEvent;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.reload.ConfigWatcher.Watch;
import dev.openwork.server.services.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Changes because of which opencode should read its configuration anew, the newest 500 of all
 * workspaces. A workspace is watched from when somebody asks for it, 100 at most, of which those go
 * first that were asked for least recently. Several changes of a file are one when they come within
 * the pause.
 */
public final class ReloadEvents implements AutoCloseable {
  private static final int MOST_EVENTS = 500;
  private static final int MOST_WATCHES = 100;
  private static final long IDS_PER_MILLISECOND = 1_000;

  private final Workspaces workspaces;
  private final ConfigWatcher watcher;
  private final ScheduledExecutorService scheduler;
  private final Clock clock;
  private final Duration pause;
  private final Deque<ReloadEvent> events = new ArrayDeque<>();
  private final Map<String, Watch> watches = new LinkedHashMap<>();
  private final Map<List<Object>, ScheduledFuture<?>> pending = new HashMap<>();
  private long last;

  /** Watches with {@code watcher}, and tells of a file when it was left alone for a pause. */
  public ReloadEvents(
      Workspaces workspaces,
      ConfigWatcher watcher,
      ScheduledExecutorService scheduler,
      Clock clock,
      Duration pause) {
    this.workspaces = workspaces;
    this.watcher = watcher;
    this.scheduler = scheduler;
    this.clock = clock;
    this.pause = pause;
    this.last = clock.millis() * IDS_PER_MILLISECOND;
  }

  /** What happened in a workspace after this place, which may be 0, and the place to go on from. */
  public synchronized Found since(String workspaceId, long cursor) {
    watch(workspaces.getForUse(workspaceId));
    return new Found(
        last,
        events.stream()
            .filter(event -> event.workspaceId().equals(workspaceId))
            .filter(event -> event.sequence() > cursor)
            .toList());
  }

  /**
   * Changes, and where to go on.
   *
   * @param cursor the place of the newest change of all
   */
  public record Found(long cursor, List<ReloadEvent> events) {}

  /** Watches a workspace no longer. */
  public synchronized void forget(String workspaceId) {
    Watch watch = watches.remove(workspaceId);
    if (watch != null) {
      watch.close();
    }
    events.removeIf(event -> event.workspaceId().equals(workspaceId));
  }

  @Override
  public synchronized void close() {
    watches.values().forEach(Watch::close);
    watches.clear();
  }

  private void watch(Workspace workspace) {
    String id = workspace.id();
    Watch running = watches.remove(id);
    watches.put(
        id,
        running == null
            ? watcher.watch(workspace.directory(), change -> changed(id, change))
            : running);
    if (watches.size() > MOST_WATCHES) {
      forget(watches.keySet().iterator().next());
    }
  }

  private synchronized void changed(String workspaceId, ConfigChange change) {
    List<Object> key = List.of(workspaceId, change.reason(), change.path());
    ScheduledFuture<?> before =
        pending.put(
            key,
            scheduler.schedule(
                () -> settled(key, workspaceId, change), pause.toMillis(), TimeUnit.MILLISECONDS));
    if (before != null) {
      before.cancel(false);
    }
  }

  private synchronized void settled(List<Object> key, String workspaceId, ConfigChange change) {
    pending.remove(key);
    Watch watch = watches.get(workspaceId);
    if (watch != null) {
      watch.settled(change).forEach(settled -> add(workspaceId, settled));
    }
  }

  private void add(String workspaceId, ConfigChange change) {
    last++;
    events.add(new ReloadEvent(workspaceId, last, change, clock.instant()));
    if (events.size() > MOST_EVENTS) {
      events.remove();
    }
  }
}
