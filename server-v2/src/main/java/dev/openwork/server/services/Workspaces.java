package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.WorkspaceIds;
import dev.openwork.server.domain.WorkspaceKind;
import dev.openwork.server.domain.WorkspaceStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Registers folders as workspaces. */
public final class Workspaces {
  private final WorkspaceStore store;
  private final Clock clock;

  /** Stores workspaces in {@code store}. */
  public Workspaces(WorkspaceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Returns an immutable list of the workspaces in the order of their registration. */
  public List<Workspace> list(boolean includeHidden) {
    return store.list(includeHidden);
  }

  /** Returns the id of the active workspace. */
  public Optional<String> active() {
    return store.active();
  }

  /**
   * Activates a workspace; fails with {@code not_found}, or with {@code forbidden} for an internal
   * workspace, as all changes do.
   */
  public Workspace activate(String id) {
    Workspace workspace = getForChange(id);
    if (!store.activate(id)) {
      throw Failure.unknown("workspace", id);
    }
    return workspace;
  }

  /** Renames a workspace, unless the name is blank. The slug does not change. */
  public Workspace rename(String id, String displayName) {
    Workspace workspace = getForChange(id);
    String name = Texts.checked("displayName", displayName).strip();
    return name.isEmpty()
        ? workspace
        : store
            .rename(id, name, clock.instant())
            .orElseThrow(() -> Failure.unknown("workspace", id));
  }

  /** Deletes a workspace but not its files; fails with {@code not_found}. */
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
          "The workspace '%s' is internal and cannot be changed, deleted or activated"
              .formatted(workspace.displayName()));
    }
    return workspace;
  }

  /** Returns a workspace; fails with {@code not_found}. */
  public Workspace get(String id) {
    return store.find(id).orElseThrow(() -> Failure.unknown("workspace", id));
  }

  /**
   * Returns a workspace whose folder is going to be used. Fails with {@code not_found} if the
   * folder does not exist now, or if the path resolves to another folder, which is not registered.
   */
  public Workspace getForUse(String id) {
    Workspace workspace = get(id);
    Path directory = workspace.directory();
    Path real =
        Folders.real(directory)
            .filter(Files::isDirectory)
            .orElseThrow(
                () ->
                    new Failure(
                        FailureCode.NOT_FOUND,
                        "The folder '%s' does not exist; restore it or delete the workspace"
                            .formatted(directory)));
    if (!real.equals(directory)) {
      throw new Failure(
          FailureCode.NOT_FOUND,
          "The folder '%s' was replaced by a link to '%s'; register the target to use it"
              .formatted(directory, real));
    }
    return workspace;
  }

  /**
   * Registers an existing folder and activates its workspace. A folder that is already registered,
   * under any path, returns its workspace unchanged.
   */
  public Workspace registerLocal(String folderPath, Optional<String> name) {
    Path directory = Folders.registrable(folderPath);
    if (InternalWorkspaces.contains(nameOf(directory))) {
      throw Failure.invalid(
          "folderPath", "'" + folderPath + "' is a folder of an internal workspace");
    }
    String displayName =
        name.map(given -> Texts.checked("name", given).strip())
            .filter(n -> !n.isEmpty())
            .orElseGet(() -> nameOf(directory));
    Instant now = clock.instant();
    return store.register(
        new Workspace(
            WorkspaceIds.local(directory),
            WorkspaceIds.slug(displayName),
            displayName,
            WorkspaceKind.LOCAL,
            WorkspaceStatus.READY,
            directory,
            SyncState.NONE,
            now,
            now));
  }

  private static String nameOf(Path directory) {
    Path last = directory.getFileName();
    return last == null ? directory.toString() : last.toString();
  }
}
