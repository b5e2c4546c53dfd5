package dev.openwork.server.services;

import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.WorkspaceIds;
import dev.openwork.server.domain.WorkspaceKind;
import dev.openwork.server.domain.WorkspaceStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server's own workspaces, one of each kind, which every start has. */
public final class InternalWorkspaces {
  private static final Set<WorkspaceKind> KINDS =
      Stream.of(WorkspaceKind.values())
          .filter(WorkspaceKind::isInternal)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> IDS =
      KINDS.stream().map(WorkspaceIds::internal).collect(Collectors.toUnmodifiableSet());

  private final WorkspaceStore store;
  private final Clock clock;

  /** Keeps them in {@code store}. */
  public InternalWorkspaces(WorkspaceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Whether this is the id of one of them. */
  public static boolean isOne(String id) {
    return IDS.contains(id);
  }

  /**
   * Makes what is missing of them, each with a folder of its own below this one, to which those
   * move that were elsewhere.
   */
  public void keep(Path root) throws IOException {
    for (WorkspaceKind kind : KINDS) {
      String id = WorkspaceIds.internal(kind);
      Path folder = Files.createDirectories(root.resolve(id)).toRealPath();
      Workspace kept = store.find(id).orElseGet(() -> store.addIfAbsent(made(kind, id, folder)));
      if (!kept.directory().equals(folder)) {
        store.move(id, folder, clock.instant());
      }
    }
  }

  /** No name of a folder leads to a slug with an underscore. */
  private Workspace made(WorkspaceKind kind, String id, Path folder) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    Instant now = clock.instant();
    return new Workspace(
        id,
        "internal_" + name,
        "OpenWork " + name,
        kind,
        WorkspaceStatus.READY,
        folder,
        SyncState.NONE,
        now,
        now);
  }
}
