package dev.openwork.app.pages;

import dev.openwork.app.conversation.SessionRef;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The URL paths of the pages, also used by the templates. */
public final class Paths {
  private Paths() {}

  /** Returns the path of the page of a workspace. */
  public static String workspace(String workspaceId) {
    return "/workspaces/" + encode(workspaceId);
  }

  /** Returns the path of the page of a session. */
  public static String session(String workspaceId, String sessionId) {
    return workspace(workspaceId) + "/sessions/" + encode(sessionId);
  }

  static String session(SessionRef session) {
    return session(session.workspaceId(), session.sessionId());
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

  private static String encode(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
