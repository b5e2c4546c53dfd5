package dev.openwork.app.pages;

import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.Answer;
import dev.openwork.app.web.Answer.Html;
import dev.openwork.app.web.Answer.Redirect;
import dev.openwork.app.web.WebRequest;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.model.Session;
import dev.openwork.sdk.model.SessionRequest;
import dev.openwork.sdk.model.Workspace;
import java.util.List;
import java.util.Optional;

/** A workspace, its sessions, and the form that starts another one. */
final class WorkspacePages {
  private final Servers servers;
  private final Views views;
  private final Details details;

  WorkspacePages(Servers servers, Views views) {
    this.servers = servers;
    this.views = views;
    this.details = new Details(servers.json());
  }

  /** Shows what is known of the workspace even if its sessions cannot be read. */
  Answer show(WebRequest request) {
    OpenWorkSdk sdk = servers.createSdk(Servers.LOCAL);
    Workspace workspace = sdk.workspaces().getWorkspace(request.parameter("workspaceId")).getData();
    try {
      List<Session> sessions = sdk.sessions().listSessions(workspace.getId()).getData();
      return page(workspace, sessions, Optional.empty());
    } catch (OpenWorkApiException e) {
      return page(workspace, List.of(), Optional.of(Notices.of(e)));
    }
  }

  Answer createSession(WebRequest request) {
    String workspaceId = request.parameter("workspaceId");
    SessionRequest wanted = new SessionRequest();
    if (!request.field("title").isEmpty()) {
      wanted.setTitle(request.field("title"));
    }
    Session session =
        servers.createSdk(Servers.LOCAL).sessions().createSession(workspaceId, wanted).getData();
    return new Redirect(Paths.session(workspaceId, session.getId()));
  }

  private Answer page(Workspace workspace, List<Session> sessions, Optional<Notice> notice) {
    WorkspaceView view = new WorkspaceView(workspace, sessions, details.of(workspace), notice);
    return Html.ok(views.page("workspace", view));
  }
}
