package dev.openwork.app.pages;

import dev.openwork.sdk.model.Session;
import dev.openwork.sdk.model.Workspace;
import java.util.List;
import java.util.Optional;

/**
 * The page of a workspace.
 *
 * @param sessions newest first
 * @param details every property of the workspace
 * @param notice why there are no sessions
 */
public record WorkspaceView(
    Workspace workspace, List<Session> sessions, List<Property> details, Optional<Notice> notice) {
  public WorkspaceView {
    sessions = List.copyOf(sessions);
    details = List.copyOf(details);
  }
}
