package dev.openwork.server.store;

import dev.openwork.server.domain.Workspace;
import dev.openwork.server.services.WorkspaceStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Caches all workspaces until the database changes, including changes by other processes. While the
 * database does not respond, reads return the last known workspaces. Thread-safe.
 */
public final class CachedWorkspaceStore implements WorkspaceStore {
  /** How long a read waits for the first refresh that does not complete. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final long UNKNOWN = Long.MIN_VALUE;

  private final WorkspaceStore store;
  private final Supplier<Database> database;
  private final Executor executor;
  private volatile @Nullable Snapshot newest;
  private volatile boolean failing;
  private @Nullable Refresh running;

  /**
   * Caches the workspaces of {@code store}.
   *
   * @param database called at each use, on the thread that uses it
   * @param executor reads the workspaces
   */
  public CachedWorkspaceStore(
      WorkspaceStore store, Supplier<Database> database, Executor executor) {
    this.store = store;
    this.database = database;
    this.executor = executor;
  }

  private record Snapshot(
      long version,
      List<Workspace> all,
      List<Workspace> visible,
      Map<String, Workspace> byId,
      Optional<String> active) {

    static Snapshot of(long version, List<Workspace> all, Optional<String> active) {
      return new Snapshot(
          version,
          List.copyOf(all),
          all.stream().filter(workspace -> !workspace.hidden()).toList(),
          all.stream().collect(Collectors.toUnmodifiableMap(Workspace::id, Function.identity())),
          active);
    }
  }

  /** A read of all workspaces that are at least as new as a version. */
  private record Refresh(long version, CompletableFuture<Snapshot> result) {}

  @Override
  public List<Workspace> list(boolean includeHidden) {
    Snapshot now = snapshot();
    return includeHidden ? now.all() : now.visible();
  }

  /** Asks the database for an id that is unknown while the cache may be out of date. */
  @Override
  public Optional<Workspace> find(String id) {
    Workspace known = snapshot().byId().get(id);
    return known == null && failing ? store.find(id) : Optional.ofNullable(known);
  }

  @Override
  public Optional<String> active() {
    return snapshot().active();
  }

  /** Reads the version first, so that the workspaces are at least as new. */
  private Snapshot snapshot() {
    OptionalLong version = database.get().version();
    Snapshot known = newest;
    if (known == null) {
      return read(version.orElse(UNKNOWN));
    }
    return version.isPresent() && known.version() == version.getAsLong()
        ? known
        : newerThan(known, version.orElse(UNKNOWN));
  }

  /** Waits for a refresh, unless an earlier one has failed and none has succeeded since. */
  private Snapshot newerThan(Snapshot known, long version) {
    CompletableFuture<Snapshot> refresh = refresh(version);
    if (failing) {
      return refresh.isDone() && !refresh.isCompletedExceptionally() ? refresh.join() : known;
    }
    try {
      return refresh.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      failing = true;
      return known;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return known;
    }
  }

  private synchronized CompletableFuture<Snapshot> refresh(long version) {
    Refresh current = running;
    if (current != null
        && !current.result().isDone()
        && (failing || current.version() == version)) {
      return current.result();
    }
    Refresh started =
        new Refresh(version, CompletableFuture.supplyAsync(() -> read(version), executor));
    running = started;
    return started.result();
  }

  private Snapshot read(long version) {
    Snapshot read = Snapshot.of(version, store.list(true), store.active());
    newest = read;
    failing = false;
    return read;
  }

  @Override
  public Workspace register(Workspace workspace) {
    return store.register(workspace);
  }

  @Override
  public void ensure(Workspace workspace) {
    store.ensure(workspace);
  }

  @Override
  public Optional<Workspace> rename(String id, String displayName, Instant now) {
    return store.rename(id, displayName, now);
  }

  @Override
  public boolean delete(String id) {
    return store.delete(id);
  }

  @Override
  public boolean activate(String id) {
    return store.activate(id);
  }

  @Override
  public void recordSuccess(String id, Instant now) {
    store.recordSuccess(id, now);
  }

  @Override
  public void recordFault(String id, String why, Instant now) {
    store.recordFault(id, why, now);
  }
}
