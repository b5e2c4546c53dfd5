package dev.openwork.app.conversation;

import java.util.Objects;

/** Identifies a workspace of a server. */
public record WorkspaceRef(String serverId, String workspaceId) {
  public WorkspaceRef {
    Objects.requireNonNull(serverId, "serverId");
    Objects.requireNonNull(workspaceId, "workspaceId");
  }
}
