package dev.openwork.app.pages;

import dev.openwork.app.servers.Input;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.app.web.WebResponse.Redirect;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.model.Session;
import dev.openwork.sdk.model.SessionRequest;
import dev.openwork.sdk.model.Workspace;
import java.util.List;
import java.util.Optional;

/** The page of a workspace and the form that creates a session. */
final class WorkspacePages {
  private final Servers servers;
  private final Views views;
  private final Details details;

  WorkspacePages(Servers servers, Views views) {
    this.servers = servers;
    this.views = views;
    this.details = new Details(servers.json());
  }

  /** Shows the workspace even if its sessions cannot be listed. */
  WebResponse show(WebRequest request) {
    OpenWorkSdk sdk = servers.createSdk(Servers.LOCAL);
    Workspace workspace = sdk.workspaces().getWorkspace(request.parameter("workspaceId"));
    try {
      List<Session> sessions = sdk.sessions().listSessions(workspace.id()).items();
      return page(workspace, sessions, Optional.empty());
    } catch (OpenWorkApiException e) {
      return page(workspace, List.of(), Optional.of(Notice.of(e)));
    }
  }

  WebResponse createSession(WebRequest request) {
    String workspaceId = request.parameter("workspaceId");
    SessionRequest.Builder sessionRequest = SessionRequest.builder();
    if (!request.field("title").isEmpty()) {
      sessionRequest.title(request.field("title"));
    }
    Session session =
        servers
            .createSdk(Servers.LOCAL)
            .sessions()
            .createSession(workspaceId, Input.request(sessionRequest::build));
    return new Redirect(Paths.session(workspaceId, session.id()));
  }

  private WebResponse page(Workspace workspace, List<Session> sessions, Optional<Notice> notice) {
    WorkspaceView view = new WorkspaceView(workspace, sessions, details.of(workspace), notice);
    return Html.ok(views.page("workspace", view));
  }
}
