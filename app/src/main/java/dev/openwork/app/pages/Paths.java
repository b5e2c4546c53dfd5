package dev.openwork.app.pages;

import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.conversation.WorkspaceRef;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.WebRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The URL paths of the pages, also used by the templates. The paths of the local server have no
 * prefix; those of other servers begin with {@code /servers/{serverId}}.
 */
public final class Paths {
  /** The page of the servers. */
  public static final String SERVERS = "/servers";

  private Paths() {}

  /** Returns the path of the list of a server's workspaces. */
  public static String workspaces(String serverId) {
    return serverId.equals(Servers.LOCAL) ? "/workspaces" : server(serverId) + "/workspaces";
  }

  /** Returns the path of a server's status. */
  public static String health(String serverId) {
    return serverId.equals(Servers.LOCAL)
        ? "/fragments/health"
        : server(serverId) + "/fragments/health";
  }

  /** Returns the path below which a server is tested and removed. */
  public static String server(String serverId) {
    return SERVERS + "/" + encode(serverId);
  }

  /** Returns the path of the page of a workspace. */
  public static String workspace(String serverId, String workspaceId) {
    return workspaces(serverId) + "/" + encode(workspaceId);
  }

  /** Returns the path of the page of a session. */
  public static String session(String serverId, String workspaceId, String sessionId) {
    return workspace(serverId, workspaceId) + "/sessions/" + encode(sessionId);
  }

  static String session(SessionRef session) {
    return session(session.serverId(), session.workspaceId(), session.sessionId());
  }

  static String earlierMessages(SessionRef session, String cursor) {
    return session(session) + "/earlier?cursor=" + encode(cursor);
  }

  /** Returns the path of the reply to a permission request. */
  public static String permission(String session, String requestId) {
    return session + "/permissions/" + encode(requestId);
  }

  /** Returns the path of the answers to questions. */
  public static String questions(String session, String requestId) {
    return session + "/questions/" + encode(requestId);
  }

  static String serverId(WebRequest request) {
    return request.parameters().getOrDefault("serverId", Servers.LOCAL);
  }

  static WorkspaceRef workspace(WebRequest request) {
    return new WorkspaceRef(serverId(request), request.parameter("workspaceId"));
  }

  static SessionRef session(WebRequest request) {
    return new SessionRef(workspace(request), request.parameter("sessionId"));
  }

  private static String encode(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
