package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.WorkspaceIds;
import dev.openwork.server.domain.WorkspaceKind;
import dev.openwork.server.domain.WorkspaceStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Registers folders as workspaces and finds them again. */
public final class Workspaces {
  private final WorkspaceStore store;
  private final Clock clock;

  /** Keeps workspaces in {@code store}. */
  public Workspaces(WorkspaceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * All workspaces, in the order they were registered; hidden ones only when these are wanted. The
   * list never changes.
   */
  public List<Workspace> list(boolean includeHidden) {
    return store.list(includeHidden);
  }

  /** The id of the active one, if there is one. */
  public Optional<String> active() {
    return store.active();
  }

  /**
   * Makes a workspace the active one; fails with {@code not_found}, and as all changes of it do
   * with {@code forbidden} when it is the server's own.
   */
  public Workspace activate(String id) {
    Workspace workspace = getForChange(id);
    store.activate(workspace.id());
    return workspace;
  }

  /** Gives a workspace another name, unless that is blank. Its slug stays. */
  public Workspace rename(String id, String displayName) {
    Workspace workspace = getForChange(id);
    String name = displayName.strip();
    if (!name.isEmpty()) {
      store.rename(workspace.id(), name, clock.instant());
    }
    return get(id);
  }

  /** Forgets a workspace, whose files stay; fails with {@code not_found}. */
  public void delete(String id) {
    if (!store.delete(getForChange(id).id())) {
      throw Failure.unknown("workspace", id);
    }
  }

  private Workspace getForChange(String id) {
    Workspace workspace = get(id);
    if (workspace.kind().isInternal()) {
      throw new Failure(
          FailureCode.FORBIDDEN,
          "The workspace '%s' is the server's own: it is used, not changed, removed or made active"
              .formatted(workspace.displayName()));
    }
    return workspace;
  }

  /** The workspace with this id; fails with {@code not_found}. */
  public Workspace get(String id) {
    return store.find(id).orElseThrow(() -> Failure.unknown("workspace", id));
  }

  /**
   * The workspace with this id, to do something in its folder. Fails with {@code not_found} when
   * its path leads to another folder now, for that one nobody has registered.
   */
  public Workspace getForUse(String id) {
    Workspace workspace = get(id);
    Path directory = workspace.directory();
    Path real = Folders.real(directory).orElse(directory);
    if (!real.equals(directory)) {
      throw new Failure(
          FailureCode.NOT_FOUND,
          "The folder '%s' was replaced by a link to '%s'; register that one if it is meant"
              .formatted(directory, real));
    }
    return workspace;
  }

  /**
   * Registers a folder that exists. The same folder, by whatever path it is named, is registered
   * once: the second time returns the first workspace unchanged. Either way it becomes active.
   */
  public synchronized Workspace registerLocal(String folderPath, Optional<String> name) {
    Path directory = Folders.registrable(folderPath);
    if (InternalWorkspaces.isOne(nameOf(directory))) {
      throw Failure.invalid("folderPath", "'" + folderPath + "' is the server's own");
    }
    String displayName =
        name.map(String::strip).filter(n -> !n.isEmpty()).orElseGet(() -> nameOf(directory));
    Instant now = clock.instant();
    Workspace kept =
        store.addIfAbsent(
            new Workspace(
                WorkspaceIds.local(directory),
                freeSlug(WorkspaceIds.slug(displayName)),
                displayName,
                WorkspaceKind.LOCAL,
                WorkspaceStatus.READY,
                directory,
                SyncState.NONE,
                now,
                now));
    store.activate(kept.id());
    return kept;
  }

  private String freeSlug(String wanted) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? wanted : wanted + "-" + n)
        .filter(slug -> !store.hasSlug(slug))
        .findFirst()
        .orElseThrow();
  }

  private static String nameOf(Path directory) {
    Path last = directory.getFileName();
    return last == null ? directory.toString() : last.toString();
  }
}
