package dev.openwork.app.pages;

import dev.openwork.app.servers.ServerInfo;
import dev.openwork.app.servers.WorkspaceInfo;
import dev.openwork.sdk.model.Session;
import java.util.List;
import java.util.Optional;

/**
 * The data of the page of a workspace.
 *
 * @param sessions newest first
 * @param details all properties of the workspace, if the server records them
 * @param notice why the sessions are missing
 */
public record WorkspaceView(
    ServerInfo server,
    WorkspaceInfo workspace,
    List<Session> sessions,
    List<Property> details,
    Optional<Notice> notice) {
  public WorkspaceView {
    sessions = List.copyOf(sessions);
    details = List.copyOf(details);
  }
}
