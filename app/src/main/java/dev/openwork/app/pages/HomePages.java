package dev.openwork.app.pages;

import dev.openwork.app.servers.Input;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.app.web.WebResponse.Redirect;
import dev.openwork.sdk.error.InvalidRequestException;
import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.Workspace;
import java.util.List;
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
    return Html.ok(views.page("home", new HomeView(workspaces(), "", "", Optional.empty())));
  }

  WebResponse openFolder(WebRequest request) {
    String folder = request.field("folderPath");
    String name = request.field("name");
    if (folder.isEmpty()) {
      return rejected(folder, name, Notice.of("Folder missing", "Enter the path of a folder."));
    }
    LocalWorkspaceRequest.Builder workspaceRequest =
        LocalWorkspaceRequest.builder().folderPath(folder);
    if (!name.isEmpty()) {
      workspaceRequest.name(name);
    }
    try {
      Workspace workspace =
          servers
              .createSdk(Servers.LOCAL)
              .workspaces()
              .createLocalWorkspace(Input.request(workspaceRequest::build));
      return new Redirect(Paths.workspace(workspace.id()));
    } catch (OpenWorkApiException e) {
      return rejected(folder, name, notice(e));
    }
  }

  private static Notice notice(OpenWorkApiException rejected) {
    return rejected instanceof InvalidRequestException
        ? Notice.of("This folder cannot be opened", Notice.of(rejected).text())
            .withReference(rejected.requestId())
        : Notice.of(rejected);
  }

  private WebResponse rejected(String folder, String name, Notice notice) {
    HomeView view = new HomeView(workspaces(), folder, name, Optional.of(notice));
    return new Html(UNPROCESSABLE, views.page("home", view));
  }

  private List<Workspace> workspaces() {
    return servers.createSdk(Servers.LOCAL).workspaces().listWorkspaces();
  }
}
