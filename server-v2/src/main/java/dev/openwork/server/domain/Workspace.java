package dev.openwork.server.domain;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A folder of this machine that people and agents work in.
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
  /** Refuses a directory that is not absolute. */
  public Workspace {
    if (!directory.isAbsolute()) {
      throw new IllegalArgumentException("A workspace needs an absolute path, got " + directory);
    }
  }

  /** Whether only hosts are told of it. */
  public boolean hidden() {
    return kind.isInternal();
  }
}
