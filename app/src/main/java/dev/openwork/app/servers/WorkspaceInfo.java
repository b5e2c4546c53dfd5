package dev.openwork.app.servers;

import dev.openwork.sdk.model.LocalBackend;
import dev.openwork.sdk.model.Workspace;
import java.util.Optional;

/**
 * A workspace of a server.
 *
 * @param location its folder, or the kind of its backend
 * @param record what Server V2 records about it; empty on the legacy path
 */
public record WorkspaceInfo(
    String id, String displayName, String location, String status, Optional<Workspace> record) {

  static WorkspaceInfo of(Workspace workspace) {
    LocalBackend local = workspace.backend().local();
    return new WorkspaceInfo(
        workspace.id(),
        workspace.displayName(),
        local == null ? workspace.backend().kind() : local.dataDir(),
        workspace.status().value(),
        Optional.of(workspace));
  }
}
