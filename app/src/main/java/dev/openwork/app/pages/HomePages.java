package dev.openwork.app.pages;

import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.Answer;
import dev.openwork.app.web.Answer.Html;
import dev.openwork.app.web.Answer.Redirect;
import dev.openwork.app.web.WebRequest;
import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.Workspace;
import java.util.List;
import java.util.Optional;

/** The workspaces, and the form that opens a folder as another one. */
final class HomePages {
  private static final int UNPROCESSABLE = 422;

  private final Servers servers;
  private final Views views;

  HomePages(Servers servers, Views views) {
    this.servers = servers;
    this.views = views;
  }

  Answer show(WebRequest request) {
    return Html.ok(views.page("home", new HomeView(workspaces(), "", "", Optional.empty())));
  }

  Answer openFolder(WebRequest request) {
    String folder = request.field("folderPath");
    String name = request.field("name");
    if (folder.isEmpty()) {
      return refused(folder, name, Notice.of("Which folder?", "Give the path of a folder."));
    }
    LocalWorkspaceRequest wanted = new LocalWorkspaceRequest().folderPath(folder);
    if (!name.isEmpty()) {
      wanted.setName(name);
    }
    try {
      Workspace workspace =
          servers.createSdk(Servers.LOCAL).workspaces().createLocalWorkspace(wanted).getData();
      return new Redirect(Paths.workspace(workspace.getId()));
    } catch (OpenWorkApiException e) {
      return refused(folder, name, notice(e));
    }
  }

  private static Notice notice(OpenWorkApiException refused) {
    return refused.code().equals("invalid_request")
        ? Notice.of("This folder cannot be opened", Notices.of(refused).text())
            .withReference(refused.requestId())
        : Notices.of(refused);
  }

  private Answer refused(String folder, String name, Notice notice) {
    HomeView view = new HomeView(workspaces(), folder, name, Optional.of(notice));
    return new Html(UNPROCESSABLE, views.page("home", view));
  }

  private List<Workspace> workspaces() {
    return servers.createSdk(Servers.LOCAL).workspaces().listWorkspaces().getData();
  }
}
