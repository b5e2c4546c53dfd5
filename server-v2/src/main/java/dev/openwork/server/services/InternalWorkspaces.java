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

/** The server's internal workspaces, one of each internal kind, which exist after each start. */
public final class InternalWorkspaces {
  private static final Set<WorkspaceKind> KINDS =
      Stream.of(WorkspaceKind.values())
          .filter(WorkspaceKind::isInternal)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> IDS =
      KINDS.stream().map(WorkspaceIds::internal).collect(Collectors.toUnmodifiableSet());

  private final WorkspaceStore store;
  private final Clock clock;

  /** Stores them in {@code store}. */
  public InternalWorkspaces(WorkspaceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Returns whether this is the id of an internal workspace. */
  public static boolean contains(String id) {
    return IDS.contains(id);
  }

  /**
   * Creates missing workspaces, each with its own folder below {@code root}, and moves existing
   * ones that have a folder elsewhere.
   */
  public void create(Path root) throws IOException {
    for (WorkspaceKind kind : KINDS) {
      String id = WorkspaceIds.internal(kind);
      Path folder = Files.createDirectories(root.resolve(id)).toRealPath();
      store.ensure(workspace(kind, id, folder));
    }
  }

  /** Slugs of folder names never contain an underscore, so these slugs are unique. */
  private Workspace workspace(WorkspaceKind kind, String id, Path folder) {
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
