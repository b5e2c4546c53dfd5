package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.opencode.OpencodeSessions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Calls of opencode in the name of a workspace: finds its folder, makes sure that a session is one
 * of that folder, and notes with the workspace how the call went.
 */
public final class WorkspaceCalls {
  private final Workspaces workspaces;
  private final OpencodeSessions opencode;
  private final SyncRecorder recorder;
  private final KnownSessions known;

  /** Finds directories in {@code workspaces} and sessions in {@code opencode}. */
  public WorkspaceCalls(
      Workspaces workspaces, OpencodeSessions opencode, SyncRecorder recorder, Clock clock) {
    this.workspaces = workspaces;
    this.opencode = opencode;
    this.recorder = recorder;
    this.known = new KnownSessions(clock);
  }

  <T> T inFolder(String workspaceId, Function<Path, T> call) {
    Workspace workspace = workspaces.getForUse(workspaceId);
    return recorder.recorded(workspace, () -> call.apply(workspace.directory()));
  }

  <T> T inSession(String workspaceId, String sessionId, Function<SessionRef, T> call) {
    Workspace workspace = workspaces.getForUse(workspaceId);
    return recorder.recorded(workspace, () -> call.apply(sessionOf(workspace, sessionId)));
  }

  /** The same for a call that ends later; cancelling what is returned cancels the call. */
  <T> CompletableFuture<T> inSessionLater(
      String workspaceId, String sessionId, Function<SessionRef, CompletableFuture<T>> call) {
    Workspace workspace = workspaces.getForUse(workspaceId);
    SessionRef session = recorder.recorded(workspace, () -> sessionOf(workspace, sessionId));
    return recorder.recordedLater(workspace, () -> call.apply(session));
  }

  void forget(SessionRef session) {
    known.remove(session);
  }

  private SessionRef sessionOf(Workspace workspace, String sessionId) {
    SessionRef wanted = new SessionRef(workspace.directory(), OpencodeIds.session(sessionId));
    if (!known.has(wanted)) {
      if (!workspace.directory().equals(Path.of(opencode.get(wanted).directory()))) {
        throw Failure.unknown("session", sessionId);
      }
      known.add(wanted);
    }
    return wanted;
  }
}
