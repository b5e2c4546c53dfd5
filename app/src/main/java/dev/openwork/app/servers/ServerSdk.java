package dev.openwork.app.servers;

import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.PermissionReply;
import dev.openwork.sdk.model.PermissionRequest;
import dev.openwork.sdk.model.PromptRequest;
import dev.openwork.sdk.model.QuestionAnswers;
import dev.openwork.sdk.model.QuestionRequest;
import dev.openwork.sdk.model.Session;
import dev.openwork.sdk.model.SessionRequest;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import java.util.List;
import java.util.Optional;

/**
 * The operations of a server that the app uses, with the types of the SDK. They are the same
 * whether the server is Server V2 or an opencode that the app runs. Each method except {@link
 * #server} and {@link #events} waits for the server and throws {@link
 * dev.openwork.sdk.error.OpenWorkException} on failure. Thread-safe.
 */
public interface ServerSdk {

  /** Returns what is known about the server. Does not connect. */
  ServerInfo server();

  /** Returns the status of the server. */
  ServerStatus status();

  /** Returns all workspaces. */
  List<WorkspaceInfo> listWorkspaces();

  /** Returns a workspace. */
  WorkspaceInfo getWorkspace(String workspaceId);

  /** Opens a folder as a workspace, or returns the existing workspace of the folder. */
  WorkspaceInfo createLocalWorkspace(LocalWorkspaceRequest request);

  /** Returns the sessions that were used last, newest first. */
  List<Session> listSessions(String workspaceId);

  /** Creates a session. */
  Session createSession(String workspaceId, SessionRequest request);

  /** Returns a session. */
  Session getSession(String workspaceId, String sessionId);

  /**
   * Returns messages of a session.
   *
   * @param before the cursor of a list, to return the messages before it; empty for the newest
   */
  MessageList listMessages(
      String workspaceId, String sessionId, int limit, Optional<String> before);

  /** Sends a prompt and waits until the run has ended. */
  void prompt(String workspaceId, String sessionId, PromptRequest request);

  /** Stops the run of a session. Has no effect on an idle session. */
  void abort(String workspaceId, String sessionId);

  /** Returns the pending permission requests of a workspace. */
  List<PermissionRequest> listPermissions(String workspaceId);

  /** Replies to a permission request. */
  void replyPermission(String workspaceId, String requestId, PermissionReply reply);

  /** Returns the pending questions of a workspace. */
  List<QuestionRequest> listQuestions(String workspaceId);

  /** Answers all questions of a request. */
  void replyQuestion(String workspaceId, String requestId, QuestionAnswers answers);

  /** Rejects all questions of a request. */
  void rejectQuestion(String workspaceId, String requestId);

  /** Returns the events of a workspace. The stream connects on the first read. */
  EventStream<WorkspaceEvent> events(String workspaceId);
}
