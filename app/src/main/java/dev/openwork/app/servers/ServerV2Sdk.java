package dev.openwork.app.servers;

import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.api.SessionsApi.ListMessagesParams;
import dev.openwork.sdk.http.Page;
import dev.openwork.sdk.model.Health;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.Message;
import dev.openwork.sdk.model.OpencodeHealth;
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

/** Calls Server V2. */
record ServerV2Sdk(OpenWorkSdk sdk, ServerInfo server) implements ServerSdk {

  @Override
  public ServerStatus status() {
    Health health = sdk.system().getHealth();
    OpencodeHealth opencode = sdk.system().getOpencodeHealth();
    String detail = "Server V2 " + health.version() + ", opencode " + opencode.status();
    return opencode.running()
        ? new ServerStatus(ServerStatus.State.OK, "Server running", detail)
        : new ServerStatus(ServerStatus.State.ATTENTION, "opencode " + opencode.status(), detail);
  }

  @Override
  public List<WorkspaceInfo> listWorkspaces() {
    return sdk.workspaces().listWorkspaces().stream().map(WorkspaceInfo::of).toList();
  }

  @Override
  public WorkspaceInfo getWorkspace(String workspaceId) {
    return WorkspaceInfo.of(sdk.workspaces().getWorkspace(workspaceId));
  }

  @Override
  public WorkspaceInfo createLocalWorkspace(LocalWorkspaceRequest request) {
    return WorkspaceInfo.of(sdk.workspaces().createLocalWorkspace(request));
  }

  @Override
  public List<Session> listSessions(String workspaceId) {
    return sdk.sessions().listSessions(workspaceId).items();
  }

  @Override
  public Session createSession(String workspaceId, SessionRequest request) {
    return sdk.sessions().createSession(workspaceId, request);
  }

  @Override
  public Session getSession(String workspaceId, String sessionId) {
    return sdk.sessions().getSession(workspaceId, sessionId);
  }

  @Override
  public MessageList listMessages(
      String workspaceId, String sessionId, int limit, Optional<String> before) {
    ListMessagesParams params =
        Input.request(
            () -> ListMessagesParams.builder().limit(limit).cursor(before.orElse(null)).build());
    Page<Message> page = sdk.sessions().listMessages(workspaceId, sessionId, params);
    return new MessageList(page.items(), page.nextCursor());
  }

  @Override
  public void prompt(String workspaceId, String sessionId, PromptRequest request) {
    sdk.sessions().prompt(workspaceId, sessionId, request);
  }

  @Override
  public void abort(String workspaceId, String sessionId) {
    sdk.sessions().abort(workspaceId, sessionId);
  }

  @Override
  public List<PermissionRequest> listPermissions(String workspaceId) {
    return sdk.permissions().listPermissions(workspaceId);
  }

  @Override
  public void replyPermission(String workspaceId, String requestId, PermissionReply reply) {
    sdk.permissions().replyPermission(workspaceId, requestId, reply);
  }

  @Override
  public List<QuestionRequest> listQuestions(String workspaceId) {
    return sdk.questions().listQuestions(workspaceId);
  }

  @Override
  public void replyQuestion(String workspaceId, String requestId, QuestionAnswers answers) {
    sdk.questions().replyQuestion(workspaceId, requestId, answers);
  }

  @Override
  public void rejectQuestion(String workspaceId, String requestId) {
    sdk.questions().rejectQuestion(workspaceId, requestId);
  }

  @Override
  public EventStream<WorkspaceEvent> events(String workspaceId) {
    return sdk.events().stream(workspaceId);
  }
}
