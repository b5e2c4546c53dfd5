package dev.openwork.app.legacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.app.servers.Capability;
import dev.openwork.app.servers.MessageList;
import dev.openwork.app.servers.ServerInfo;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.app.servers.ServerStatus;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.servers.WorkspaceInfo;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.Message;
import dev.openwork.sdk.model.ModelChoice;
import dev.openwork.sdk.model.PermissionReply;
import dev.openwork.sdk.model.PermissionRequest;
import dev.openwork.sdk.model.PromptRequest;
import dev.openwork.sdk.model.QuestionAnswers;
import dev.openwork.sdk.model.QuestionRequest;
import dev.openwork.sdk.model.Session;
import dev.openwork.sdk.model.SessionRequest;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Translates the operations of the app to those of opencode 1.18, with the same errors as Server
 * V2. opencode's JSON has the same shape as the models of the SDK.
 */
final class LegacySdk implements ServerSdk {
  private static final ServerInfo SERVER =
      new ServerInfo(Servers.LOCAL, "Local opencode", Set.of(Capability.OPEN_FOLDERS));
  private static final int MAX_SESSIONS = 100;

  /** Other IDs are not sent to opencode, because they would become part of a URL. */
  private static final Pattern ID = Pattern.compile("[a-z]{3}_?[A-Za-z0-9]+");

  private final OpencodeHttp http;
  private final Supplier<ServerStatus> status;
  private final LegacyWorkspaces workspaces;
  private final ObjectMapper json;

  LegacySdk(
      OpencodeHttp http,
      Supplier<ServerStatus> status,
      LegacyWorkspaces workspaces,
      ObjectMapper json) {
    this.http = http;
    this.status = status;
    this.workspaces = workspaces;
    this.json = json;
  }

  @Override
  public ServerInfo server() {
    return SERVER;
  }

  @Override
  public ServerStatus status() {
    return status.get();
  }

  @Override
  public List<WorkspaceInfo> listWorkspaces() {
    return workspaces.list();
  }

  @Override
  public WorkspaceInfo getWorkspace(String workspaceId) {
    return workspaces.get(workspaceId);
  }

  @Override
  public WorkspaceInfo createLocalWorkspace(LocalWorkspaceRequest request) {
    return workspaces.create(request);
  }

  /** The parameter selects the folder. With the header alone, opencode lists other ones as well. */
  @Override
  public List<Session> listSessions(String workspaceId) {
    Path folder = workspaces.usable(workspaceId);
    String directory = OpencodeHttp.encoded(OpencodeHttp.encoded(folder)); // it decodes it twice
    return http.list(
        folder, "/session?directory=" + directory + "&limit=" + MAX_SESSIONS, Session.class);
  }

  @Override
  public Session createSession(String workspaceId, SessionRequest request) {
    return http.post(
        workspaces.usable(workspaceId), "/session", NewSession.of(request), Session.class);
  }

  @Override
  public Session getSession(String workspaceId, String sessionId) {
    Path folder = workspaces.usable(workspaceId);
    Session session = http.get(folder, "/session/" + checked(sessionId), Session.class);
    if (!session.directory().equals(folder.toString())) {
      throw Failures.notFound("There is no session '" + sessionId + "' in this workspace.");
    }
    return session;
  }

  @Override
  public MessageList listMessages(
      String workspaceId, String sessionId, int limit, Optional<String> before) {
    String query =
        "?limit=" + limit + before.map(it -> "&before=" + OpencodeHttp.encoded(it)).orElse("");
    OpencodeHttp.Part<Message> page =
        http.part(
            folder(workspaceId, sessionId), session(sessionId, "message" + query), Message.class);
    return new MessageList(page.items(), page.next());
  }

  @Override
  public void prompt(String workspaceId, String sessionId, PromptRequest request) {
    http.run(folder(workspaceId, sessionId), session(sessionId, "message"), request);
  }

  @Override
  public void abort(String workspaceId, String sessionId) {
    http.command(folder(workspaceId, sessionId), session(sessionId, "abort"), Map.of());
  }

  @Override
  public List<PermissionRequest> listPermissions(String workspaceId) {
    return http.list(workspaces.usable(workspaceId), "/permission", PermissionRequest.class);
  }

  @Override
  public void replyPermission(String workspaceId, String requestId, PermissionReply reply) {
    http.command(
        workspaces.usable(workspaceId), "/permission/" + checked(requestId) + "/reply", reply);
  }

  @Override
  public List<QuestionRequest> listQuestions(String workspaceId) {
    return http.list(workspaces.usable(workspaceId), "/question", QuestionRequest.class);
  }

  @Override
  public void replyQuestion(String workspaceId, String requestId, QuestionAnswers answers) {
    http.command(
        workspaces.usable(workspaceId), "/question/" + checked(requestId) + "/reply", answers);
  }

  @Override
  public void rejectQuestion(String workspaceId, String requestId) {
    http.command(
        workspaces.usable(workspaceId), "/question/" + checked(requestId) + "/reject", Map.of());
  }

  @Override
  public EventStream<WorkspaceEvent> events(String workspaceId) {
    return OpencodeEvents.stream(http, workspaces.usable(workspaceId), json);
  }

  /** The request of opencode, which names the ID of a model differently. */
  private record NewSession(
      @Nullable String title,
      @Nullable String parentID,
      @Nullable String agent,
      @Nullable NewModel model) {
    static NewSession of(SessionRequest request) {
      ModelChoice model = request.model();
      return new NewSession(
          request.title(),
          request.parentID(),
          request.agent(),
          model == null ? null : new NewModel(model.providerID(), model.modelID()));
    }
  }

  private record NewModel(String providerID, String id) {}

  /** Returns the folder of a session; fails if the session belongs to another one. */
  private Path folder(String workspaceId, String sessionId) {
    return Path.of(getSession(workspaceId, sessionId).directory());
  }

  private static String session(String sessionId, String operation) {
    return "/session/" + checked(sessionId) + "/" + operation;
  }

  private static String checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw Failures.notFound("There is no object with the ID '" + id + "'.");
    }
    return id;
  }
}
