package dev.openwork.app.pages;

import dev.openwork.app.servers.ServerInfo;
import dev.openwork.app.servers.WorkspaceInfo;
import java.util.List;
import java.util.Optional;

/**
 * The data of the page of a server's workspaces.
 *
 * @param folder the value of the folder field
 * @param name the value of the name field
 * @param notice why the form was rejected
 */
public record HomeView(
    ServerInfo server,
    List<WorkspaceInfo> workspaces,
    String folder,
    String name,
    Optional<Notice> notice) {
  public HomeView {
    workspaces = List.copyOf(workspaces);
  }
}
