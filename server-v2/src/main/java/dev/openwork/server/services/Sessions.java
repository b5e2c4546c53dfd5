package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.opencode.Message;
import dev.openwork.server.domain.opencode.NewSession;
import dev.openwork.server.domain.opencode.Prompt;
import dev.openwork.server.domain.opencode.Session;
import dev.openwork.server.domain.opencode.SessionQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/** The sessions of a workspace; notes with the workspace how each call went. */
public final class Sessions {
  private static final Pattern SESSION_ID = Pattern.compile("ses_?[A-Za-z0-9]+");

  private final Workspaces workspaces;
  private final OpencodeSessions opencode;
  private final SyncRecorder recorder;

  /** Finds directories in {@code workspaces} and sessions in {@code opencode}. */
  public Sessions(Workspaces workspaces, OpencodeSessions opencode, SyncRecorder recorder) {
    this.workspaces = workspaces;
    this.opencode = opencode;
    this.recorder = recorder;
  }

  /** The sessions that match, newest first. */
  public List<Session> list(String workspaceId, SessionQuery query) {
    Workspace workspace = workspaces.get(workspaceId);
    return recorder.recorded(workspace, () -> opencode.list(workspace.directory(), query));
  }

  /** Makes a session in the workspace's folder. */
  public Session create(String workspaceId, NewSession session) {
    Workspace workspace = workspaces.get(workspaceId);
    return recorder.recorded(workspace, () -> opencode.create(workspace.directory(), session));
  }

  /** One session. */
  public Session get(String workspaceId, String sessionId) {
    Workspace workspace = workspaces.get(workspaceId);
    return recorder.recorded(workspace, () -> sessionOf(workspace, sessionId));
  }

  /** The messages of a session, oldest first; with a limit, the newest ones. */
  public List<Message> messages(String workspaceId, String sessionId, Optional<Integer> limit) {
    Workspace workspace = workspaces.get(workspaceId);
    return recorder.recorded(
        workspace,
        () -> {
          Session session = sessionOf(workspace, sessionId);
          return opencode.messages(workspace.directory(), session.id(), limit);
        });
  }

  /** Says something and completes with the answer when the run is over. */
  public CompletionStage<Message> prompt(String workspaceId, String sessionId, Prompt prompt) {
    Workspace workspace = workspaces.get(workspaceId);
    Session session = recorder.recorded(workspace, () -> sessionOf(workspace, sessionId));
    return recorder.recordedLater(
        workspace, () -> opencode.prompt(workspace.directory(), session.id(), prompt));
  }

  /** Stops the session's run, if there is one. */
  public void abort(String workspaceId, String sessionId) {
    Workspace workspace = workspaces.get(workspaceId);
    recorder.recorded(
        workspace,
        () -> {
          Session session = sessionOf(workspace, sessionId);
          opencode.abort(workspace.directory(), session.id());
          return session;
        });
  }

  /** opencode knows sessions of all folders; those of others are unknown here. */
  private Session sessionOf(Workspace workspace, String sessionId) {
    if (!SESSION_ID.matcher(sessionId).matches()) {
      throw Failure.unknown("session", sessionId);
    }
    Session session = opencode.get(workspace.directory(), sessionId);
    if (!workspace.directory().equals(Path.of(session.directory()))) {
      throw Failure.unknown("session", sessionId);
    }
    return session;
  }
}
