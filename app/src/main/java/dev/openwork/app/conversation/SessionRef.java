package dev.openwork.app.conversation;

import java.util.Objects;

/** Identifies a session of a workspace. */
public record SessionRef(WorkspaceRef workspace, String sessionId) {
  public SessionRef {
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(sessionId, "sessionId");
  }

  /** Returns the ID of the server. */
  public String serverId() {
    return workspace.serverId();
  }

  /** Returns the ID of the workspace. */
  public String workspaceId() {
    return workspace.workspaceId();
  }
}
