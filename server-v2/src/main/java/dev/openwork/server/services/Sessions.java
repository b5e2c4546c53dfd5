package dev.openwork.server.services;

import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.domain.Page;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.FileDiff;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.SessionActivity;
import dev.openwork.server.model.SessionChange;
import dev.openwork.server.model.SessionStatus;
import dev.openwork.server.model.Todo;
import dev.openwork.server.opencode.NewSession;
import dev.openwork.server.opencode.OpencodeSessions;
import dev.openwork.server.opencode.SessionQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sessions of a workspace; fails as {@link OpencodeSessions} does. */
public final class Sessions {
  private static final SessionStatus IDLE =
      new SessionStatus(SessionActivity.IDLE, null, null, null);

  private final WorkspaceCalls calls;
  private final OpencodeSessions opencode;

  /** Makes its calls through {@code calls}. */
  public Sessions(WorkspaceCalls calls, OpencodeSessions opencode) {
    this.calls = calls;
    this.opencode = opencode;
  }

  /** The sessions that match, newest first. */
  public Page<Session> list(String workspaceId, SessionQuery query) {
    return calls.inFolder(workspaceId, folder -> opencode.list(folder, query));
  }

  /** Makes a session in the workspace's folder. */
  public Session create(String workspaceId, NewSession session) {
    return calls.inFolder(workspaceId, folder -> opencode.create(folder, session));
  }

  /** What each session is doing that is not idle, by its id. */
  public Map<String, SessionStatus> statuses(String workspaceId) {
    return calls.inFolder(workspaceId, opencode::statuses);
  }

  /** One session. */
  public Session get(String workspaceId, String sessionId) {
    return calls.inSession(workspaceId, sessionId, opencode::get);
  }

  /** What a session is doing; idle unless opencode says otherwise. */
  public SessionStatus status(String workspaceId, String sessionId) {
    return calls.inSession(
        workspaceId,
        sessionId,
        session -> statusOf(session, opencode.statuses(session.directory())));
  }

  static SessionStatus statusOf(SessionRef session, Map<String, SessionStatus> busy) {
    return busy.getOrDefault(session.id(), IDLE);
  }

  /** Changes a session and returns it. */
  public Session change(String workspaceId, String sessionId, SessionChange change) {
    return calls.inSession(workspaceId, sessionId, session -> opencode.change(session, change));
  }

  /** Removes a session with all that was said. */
  public void delete(String workspaceId, String sessionId) {
    calls.inSession(
        workspaceId,
        sessionId,
        session -> {
          calls.forget(session);
          opencode.delete(session);
          return session;
        });
  }

  /** The sessions that were branched from it. */
  public List<Session> children(String workspaceId, String sessionId) {
    return calls.inSession(workspaceId, sessionId, opencode::children);
  }

  /** What the agent means to do. */
  public List<Todo> todos(String workspaceId, String sessionId) {
    return calls.inSession(workspaceId, sessionId, opencode::todos);
  }

  /** What was changed in files, in all or in answer to one message. */
  public List<FileDiff> diff(String workspaceId, String sessionId, Optional<String> messageId) {
    return calls.inSession(
        workspaceId,
        sessionId,
        session -> opencode.diff(session, messageId.map(OpencodeIds::message)));
  }
}
