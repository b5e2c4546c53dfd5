package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.opencode.SessionClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs opencode calls on behalf of a workspace: looks up its folder, verifies that a session
 * belongs to that folder, and records the outcome with the workspace.
 */
public final class WorkspaceCalls {
  private final Workspaces workspaces;
  private final SessionClient sessions;
  private final SyncRecorder recorder;
  private final SessionCache verified;

  /** Looks up folders in {@code workspaces} and sessions in {@code sessions}. */
  public WorkspaceCalls(
      Workspaces workspaces, SessionClient sessions, SyncRecorder recorder, Clock clock) {
    this.workspaces = workspaces;
    this.sessions = sessions;
    this.recorder = recorder;
    this.verified = new SessionCache(clock);
  }

  /** Runs a call in the folder of a workspace and returns its result. */
  public <T> T inFolder(String workspaceId, Function<Path, T> call) {
    Workspace workspace = workspaces.getForUse(workspaceId);
    return recorder.recorded(workspace, () -> call.apply(workspace.directory()));
  }

  /** Runs a call without a result in the folder of a workspace. */
  public void runInFolder(String workspaceId, Consumer<Path> call) {
    Path unused =
        inFolder(
            workspaceId,
            folder -> {
              call.accept(folder);
              return folder;
            });
  }

  /**
   * Runs a call on a session and returns its result; fails with {@code not_found} if the session
   * does not belong to the workspace.
   */
  public <T> T inSession(String workspaceId, String sessionId, Function<SessionRef, T> call) {
    Workspace workspace = workspaces.getForUse(workspaceId);
    return recorder.recorded(workspace, () -> call.apply(sessionOf(workspace, sessionId)));
  }

  /** Runs a call without a result on a session, as {@link #inSession} does. */
  public void runInSession(String workspaceId, String sessionId, Consumer<SessionRef> call) {
    SessionRef unused =
        inSession(
            workspaceId,
            sessionId,
            session -> {
              call.accept(session);
              return session;
            });
  }

  /**
   * Starts a call on a session, as {@link #inSession} does. Cancelling the returned future cancels
   * the call.
   */
  public <T> CompletableFuture<T> startInSession(
      String workspaceId, String sessionId, Function<SessionRef, CompletableFuture<T>> call) {
    Workspace workspace = workspaces.getForUse(workspaceId);
    SessionRef session = recorder.recorded(workspace, () -> sessionOf(workspace, sessionId));
    return recorder.recordedLater(workspace, () -> call.apply(session));
  }

  /** Deletes a session, after aborting its run. */
  public void deleteSession(String workspaceId, String sessionId) {
    runInSession(
        workspaceId,
        sessionId,
        session -> {
          verified.remove(session);
          sessions.abort(session);
          sessions.delete(session);
        });
  }

  private SessionRef sessionOf(Workspace workspace, String sessionId) {
    SessionRef session = new SessionRef(workspace.directory(), OpencodeIds.session(sessionId));
    if (!verified.contains(session)) {
      if (!Folders.isSame(workspace.directory(), sessions.get(session).directory())) {
        throw Failure.unknown("session", sessionId);
      }
      verified.add(session);
    }
    return session;
  }
}
