package dev.openwork.server.model;

import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.WorkspaceKind;
import dev.openwork.server.domain.WorkspaceStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A folder in which people and agents work.
 *
 * @param slug unique; derived from the first name
 * @param hidden whether it is internal and visible only to hosts
 */
@Schema(name = "Workspace")
public record WorkspaceView(
    String id,
    String slug,
    String displayName,
    WorkspaceKind kind,
    WorkspaceStatus status,
    boolean hidden,
    WorkspaceBackend backend,
    WorkspaceRuntime runtime,
    Instant createdAt,
    Instant updatedAt) {

  /** Returns the view of a workspace. */
  public static WorkspaceView of(Workspace workspace) {
    SyncState sync = workspace.sync();
    return new WorkspaceView(
        workspace.id(),
        workspace.slug(),
        workspace.displayName(),
        workspace.kind(),
        workspace.status(),
        workspace.hidden(),
        WorkspaceBackend.local(workspace.directory()),
        new WorkspaceRuntime(sync.lastSyncAt().orElse(null), sync.lastError().orElse(null)),
        workspace.createdAt(),
        workspace.updatedAt());
  }
}
