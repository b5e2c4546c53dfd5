package dev.openwork.app.pages;

import dev.openwork.sdk.model.Session;
import dev.openwork.sdk.model.Workspace;
import java.util.List;
import java.util.Optional;

/**
 * The data of the page of a workspace.
 *
 * @param sessions newest first
 * @param details all properties of the workspace
 * @param notice why the sessions are missing
 */
public record WorkspaceView(
    Workspace workspace, List<Session> sessions, List<Property> details, Optional<Notice> notice) {
  public WorkspaceView {
    sessions = List.copyOf(sessions);
    details = List.copyOf(details);
  }
}
