package dev.openwork.server.services;

import dev.openwork.server.model.Fork;
import dev.openwork.server.model.Initialization;
import dev.openwork.server.model.Revert;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.Summarization;
import dev.openwork.server.opencode.OpencodeSessions;
import java.util.concurrent.CompletableFuture;

/** What is done with a session as a whole; fails as {@link OpencodeSessions} does. */
public final class SessionRuns {
  private final WorkspaceCalls calls;
  private final OpencodeSessions opencode;

  /** Makes its calls through {@code calls}. */
  public SessionRuns(WorkspaceCalls calls, OpencodeSessions opencode) {
    this.calls = calls;
    this.opencode = opencode;
  }

  /** Branches off a new session. */
  public Session fork(String workspaceId, String sessionId, Fork fork) {
    return calls.inSession(workspaceId, sessionId, session -> opencode.fork(session, fork));
  }

  /** Takes back a message and what followed. */
  public Session revert(String workspaceId, String sessionId, Revert revert) {
    return calls.inSession(workspaceId, sessionId, session -> opencode.revert(session, revert));
  }

  /** Takes back the taking back. */
  public Session unrevert(String workspaceId, String sessionId) {
    return calls.inSession(workspaceId, sessionId, opencode::unrevert);
  }

  /** Makes the session readable for everyone who has the address that it then names. */
  public Session share(String workspaceId, String sessionId) {
    return calls.inSession(workspaceId, sessionId, opencode::share);
  }

  /** Ends that. */
  public Session unshare(String workspaceId, String sessionId) {
    return calls.inSession(workspaceId, sessionId, opencode::unshare);
  }

  /** Stops the session's run, if there is one. */
  public void abort(String workspaceId, String sessionId) {
    calls.inSession(
        workspaceId,
        sessionId,
        session -> {
          opencode.abort(session);
          return session;
        });
  }

  /** Lets an agent look at the project and describe it; completes when that is done. */
  public CompletableFuture<Boolean> initialize(
      String workspaceId, String sessionId, Initialization request) {
    return calls.inSessionLater(
        workspaceId, sessionId, session -> opencode.initialize(session, request));
  }

  /** Sums the session up; completes when that is done. */
  public CompletableFuture<Boolean> summarize(
      String workspaceId, String sessionId, Summarization request) {
    return calls.inSessionLater(
        workspaceId, sessionId, session -> opencode.summarize(session, request));
  }
}
