package dev.openwork.server.reload;

import dev.openwork.server.domain.ConfigChange;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.model.ReloadFeed;
import dev.openwork.server.model.ReloadItem;
import dev.openwork.server.services.Workspaces;
import java.nio.file.Path;
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
 * The newest 500 configuration changes of all workspaces after which opencode must reload. A
 * workspace is watched from the first request for its changes; at most 100 are watched, and the
 * least recently requested one is dropped first. Changes of a file within the pause count as one.
 */
public final class ReloadEvents implements AutoCloseable {
  private static final int MAX_EVENTS = 500;
  private static final int MAX_WATCHES = 100;
  private static final long IDS_PER_MILLISECOND = 1_000;

  private final Workspaces workspaces;
  private final ConfigWatcher watcher;
  private final ScheduledExecutorService scheduler;
  private final Clock clock;
  private final Duration pause;
  private final Deque<Event> events = new ArrayDeque<>();
  private final Map<String, ConfigTree> watches = new LinkedHashMap<>();
  private final Map<List<Object>, ScheduledFuture<?>> pending = new HashMap<>();
  private long last;

  private record Event(String workspaceId, ReloadItem item) {}

  /**
   * Watches with {@code watcher}.
   *
   * @param pause how long a file must be unchanged before its change is reported
   */
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

  /** Returns the changes of a workspace after a cursor, which may be 0, and the next cursor. */
  public synchronized ReloadFeed since(String workspaceId, long cursor) {
    watch(workspaces.getForUse(workspaceId));
    return new ReloadFeed(
        last,
        events.stream()
            .filter(event -> event.workspaceId().equals(workspaceId))
            .map(Event::item)
            .filter(item -> item.seq() > cursor)
            .toList());
  }

  /** Stops watching a workspace and drops its changes. */
  public synchronized void forget(String workspaceId) {
    ConfigTree watch = watches.remove(workspaceId);
    if (watch != null) {
      watch.close();
    }
    events.removeIf(event -> event.workspaceId().equals(workspaceId));
  }

  @Override
  public synchronized void close() {
    watches.values().forEach(ConfigTree::close);
    watches.clear();
  }

  private void watch(Workspace workspace) {
    String id = workspace.id();
    ConfigTree running = watches.remove(id);
    if (running == null) {
      watches.put(id, watcher.watch(workspace.directory(), file -> changed(id, file)));
    } else {
      watches.put(id, running);
      running.refresh();
    }
    if (watches.size() > MAX_WATCHES) {
      forget(watches.keySet().iterator().next());
    }
  }

  private synchronized void changed(String workspaceId, Path file) {
    List<Object> key = List.of(workspaceId, file);
    ScheduledFuture<?> before =
        pending.put(
            key,
            scheduler.schedule(
                () -> settled(key, workspaceId, file), pause.toMillis(), TimeUnit.MILLISECONDS));
    if (before != null) {
      before.cancel(false);
    }
  }

  private synchronized void settled(List<Object> key, String workspaceId, Path file) {
    pending.remove(key);
    ConfigTree watch = watches.get(workspaceId);
    if (watch != null) {
      watch.settled(file).forEach(settled -> add(workspaceId, settled));
    }
  }

  private void add(String workspaceId, ConfigChange change) {
    last++;
    events.add(new Event(workspaceId, ReloadItem.of(last, change, clock.instant())));
    if (events.size() > MAX_EVENTS) {
      events.remove();
    }
  }
}
