package dev.openwork.app.pages;

import dev.openwork.app.servers.Capability;
import dev.openwork.app.servers.Input;
import dev.openwork.app.servers.ServerInfo;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.servers.WorkspaceInfo;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.app.web.WebResponse.Redirect;
import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.model.Session;
import dev.openwork.sdk.model.SessionRequest;
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
    ServerSdk sdk = servers.createSdk(Paths.serverId(request));
    WorkspaceInfo workspace = sdk.getWorkspace(request.parameter("workspaceId"));
    try {
      List<Session> sessions = sdk.listSessions(workspace.id());
      return page(sdk.server(), workspace, sessions, Optional.empty());
    } catch (OpenWorkApiException e) {
      return page(sdk.server(), workspace, List.of(), Optional.of(Notice.of(e)));
    }
  }

  WebResponse createSession(WebRequest request) {
    String serverId = Paths.serverId(request);
    String workspaceId = request.parameter("workspaceId");
    SessionRequest.Builder sessionRequest = SessionRequest.builder();
    if (!request.field("title").isEmpty()) {
      sessionRequest.title(request.field("title"));
    }
    Session session =
        servers
            .createSdk(serverId)
            .createSession(workspaceId, Input.request(sessionRequest::build));
    return new Redirect(Paths.session(serverId, workspaceId, session.id()));
  }

  private WebResponse page(
      ServerInfo server, WorkspaceInfo workspace, List<Session> sessions, Optional<Notice> notice) {
    WorkspaceView view =
        new WorkspaceView(server, workspace, sessions, details(server, workspace), notice);
    return Html.ok(views.page("workspace", view));
  }

  private List<Property> details(ServerInfo server, WorkspaceInfo workspace) {
    return server.offers(Capability.WORKSPACE_DETAILS)
        ? workspace.record().map(details::of).orElse(List.of())
        : List.of();
  }
}
