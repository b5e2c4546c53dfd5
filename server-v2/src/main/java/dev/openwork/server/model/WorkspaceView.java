package dev.openwork.server.model;

import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.WorkspaceKind;
import dev.openwork.server.domain.WorkspaceStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A folder that people and agents work in.
 *
 * @param slug unique, made from the name it was registered under
 * @param hidden whether only hosts are told of it, as of the server's own
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

  /** How a workspace is shown. */
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
