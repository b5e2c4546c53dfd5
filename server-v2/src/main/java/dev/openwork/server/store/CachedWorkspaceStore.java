package dev.openwork.server.store;

import dev.openwork.server.domain.Workspace;
import dev.openwork.server.services.WorkspaceStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Caches all workspaces until the database changes, including changes by other processes. Does not
 * cache if the database cannot detect changes cheaply. Thread-safe.
 */
public final class CachedWorkspaceStore implements WorkspaceStore {
  private final WorkspaceStore store;
  private final Supplier<Database> database;
  private volatile @Nullable Snapshot newest;

  /**
   * Caches the workspaces of {@code store}.
   *
   * @param database called at each use, on the thread that uses it
   */
  public CachedWorkspaceStore(WorkspaceStore store, Supplier<Database> database) {
    this.store = store;
    this.database = database;
  }

  private record Snapshot(
      long version, List<Workspace> all, List<Workspace> visible, Map<String, Workspace> byId) {

    static Snapshot of(long version, List<Workspace> all) {
      return new Snapshot(
          version,
          List.copyOf(all),
          all.stream().filter(workspace -> !workspace.hidden()).toList(),
          all.stream().collect(Collectors.toUnmodifiableMap(Workspace::id, Function.identity())));
    }
  }

  @Override
  public List<Workspace> list(boolean includeHidden) {
    return snapshot()
        .map(now -> includeHidden ? now.all() : now.visible())
        .orElseGet(() -> store.list(includeHidden));
  }

  @Override
  public Optional<Workspace> find(String id) {
    Optional<Snapshot> now = snapshot();
    return now.isPresent() ? Optional.ofNullable(now.get().byId().get(id)) : store.find(id);
  }

  /** Reads the version first, so that the workspaces are at least as new. */
  private Optional<Snapshot> snapshot() {
    OptionalLong version = database.get().version();
    if (version.isEmpty()) {
      return Optional.empty();
    }
    Snapshot known = newest;
    if (known == null || known.version() != version.getAsLong()) {
      known = Snapshot.of(version.getAsLong(), store.list(true));
      newest = known;
    }
    return Optional.of(known);
  }

  @Override
  public void rename(String id, String displayName, Instant now) {
    store.rename(id, displayName, now);
  }

  @Override
  public boolean delete(String id) {
    return store.delete(id);
  }

  @Override
  public void activate(String id) {
    store.activate(id);
  }

  @Override
  public Optional<String> active() {
    return store.active();
  }

  @Override
  public Workspace addIfAbsent(Workspace workspace) {
    return store.addIfAbsent(workspace);
  }

  @Override
  public void move(String id, Path directory, Instant now) {
    store.move(id, directory, now);
  }

  @Override
  public boolean hasSlug(String slug) {
    return store.hasSlug(slug);
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
