package dev.openwork.app.pages;

import dev.openwork.app.servers.Input;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.servers.WorkspaceInfo;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.app.web.WebResponse.Redirect;
import dev.openwork.sdk.error.InvalidRequestException;
import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import java.util.Optional;

/** The list of workspaces and the form that adds one. */
final class HomePages {
  private static final int UNPROCESSABLE = 422;

  private final Servers servers;
  private final Views views;

  HomePages(Servers servers, Views views) {
    this.servers = servers;
    this.views = views;
  }

  WebResponse show(WebRequest request) {
    return Html.ok(views.page("home", view(request, "", "", Optional.empty())));
  }

  WebResponse openFolder(WebRequest request) {
    String serverId = Paths.serverId(request);
    String folder = request.field("folderPath");
    String name = request.field("name");
    if (folder.isEmpty()) {
      return rejected(request, Notice.of("Folder missing", "Enter the path of a folder."));
    }
    LocalWorkspaceRequest.Builder workspaceRequest =
        LocalWorkspaceRequest.builder().folderPath(folder);
    if (!name.isEmpty()) {
      workspaceRequest.name(name);
    }
    try {
      WorkspaceInfo workspace =
          servers.createSdk(serverId).createLocalWorkspace(Input.request(workspaceRequest::build));
      return new Redirect(Paths.workspace(serverId, workspace.id()));
    } catch (OpenWorkApiException e) {
      return rejected(request, notice(e));
    }
  }

  private static Notice notice(OpenWorkApiException rejected) {
    return rejected instanceof InvalidRequestException
        ? Notice.of("This folder cannot be opened", Notice.of(rejected).text())
            .withReference(rejected.requestId())
        : Notice.of(rejected);
  }

  private WebResponse rejected(WebRequest request, Notice notice) {
    HomeView view =
        view(request, request.field("folderPath"), request.field("name"), Optional.of(notice));
    return new Html(UNPROCESSABLE, views.page("home", view));
  }

  private HomeView view(WebRequest request, String folder, String name, Optional<Notice> notice) {
    ServerSdk sdk = servers.createSdk(Paths.serverId(request));
    return new HomeView(sdk.server(), sdk.listWorkspaces(), folder, name, notice);
  }
}
