package dev.openwork.server.domain;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A folder of this machine in which people and agents work.
 *
 * @param directory its real, absolute path
 */
public record Workspace(
    String id,
    String slug,
    String displayName,
    WorkspaceKind kind,
    WorkspaceStatus status,
    Path directory,
    SyncState sync,
    Instant createdAt,
    Instant updatedAt) {
  /** Rejects a directory that is not absolute. */
  public Workspace {
    if (!directory.isAbsolute()) {
      throw new IllegalArgumentException(
          "Expected an absolute path of a workspace, got " + directory);
    }
  }

  /** Returns whether it is visible only to callers with the host token. */
  public boolean hidden() {
    return kind.isInternal();
  }
}
