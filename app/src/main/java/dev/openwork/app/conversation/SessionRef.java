package dev.openwork.app.conversation;

import java.util.Objects;

/** Identifies a session of a workspace. */
public record SessionRef(String workspaceId, String sessionId) {
  public SessionRef {
    Objects.requireNonNull(workspaceId, "workspaceId");
    Objects.requireNonNull(sessionId, "sessionId");
  }
}
