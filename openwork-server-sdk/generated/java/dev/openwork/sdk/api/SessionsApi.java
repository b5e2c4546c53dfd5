// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

package dev.openwork.sdk.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.AcceptedEnvelope;
import dev.openwork.sdk.model.CommandRequest;
import dev.openwork.sdk.model.CommandResultEnvelope;
import dev.openwork.sdk.model.ErrorEnvelope;
import dev.openwork.sdk.model.FileDiffListEnvelope;
import dev.openwork.sdk.model.Fork;
import dev.openwork.sdk.model.Initialization;
import dev.openwork.sdk.model.MessageEnvelope;
import dev.openwork.sdk.model.MessageListEnvelope;
import dev.openwork.sdk.model.MessagePartEnvelope;
import dev.openwork.sdk.model.PartChange;
import dev.openwork.sdk.model.PromptRequest;
import dev.openwork.sdk.model.Revert;
import dev.openwork.sdk.model.SessionChange;
import dev.openwork.sdk.model.SessionEnvelope;
import dev.openwork.sdk.model.SessionListEnvelope;
import dev.openwork.sdk.model.SessionRequest;
import dev.openwork.sdk.model.SessionSnapshotEnvelope;
import dev.openwork.sdk.model.SessionStatusEnvelope;
import dev.openwork.sdk.model.SessionStatusMapEnvelope;
import dev.openwork.sdk.model.ShareResultEnvelope;
import dev.openwork.sdk.model.ShellCall;
import dev.openwork.sdk.model.Summarization;
import dev.openwork.sdk.model.TodoListEnvelope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of the tag {@code Sessions}. */
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})
public final class SessionsApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public SessionsApi(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Stop what a session is doing.
   * @param workspaceId required
   * @param sessionId required
   */
  public AcceptedEnvelope abort(String workspaceId, String sessionId) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/abort")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Run one of opencode&#39;s commands.
   *
   * <p>Answers when the run is over, which can take minutes. A caller that leaves ends the run.
   * @param workspaceId required
   * @param sessionId required
   * @param commandRequest required
   */
  public CommandResultEnvelope command(String workspaceId, String sessionId, CommandRequest commandRequest) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/command")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .body(commandRequest)
            .build();
    return transport.call(request, new TypeReference<CommandResultEnvelope>() {});
  }

  /**
   * Start a session.
   * @param workspaceId required
   * @param sessionRequest required
   */
  public SessionEnvelope createSession(String workspaceId, SessionRequest sessionRequest) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions")
            .path("workspaceId", workspaceId)
            .body(sessionRequest)
            .build();
    return transport.call(request, new TypeReference<SessionEnvelope>() {});
  }

  /**
   * Remove a message; what it changed in files stays.
   * @param workspaceId required
   * @param sessionId required
   * @param messageId required
   */
  public AcceptedEnvelope deleteMessage(String workspaceId, String sessionId, String messageId) {
    ApiRequest request =
        ApiRequest.of("DELETE", "/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .path("messageId", messageId)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Remove a part of a message.
   * @param workspaceId required
   * @param sessionId required
   * @param messageId required
   * @param partId required
   */
  public AcceptedEnvelope deletePart(String workspaceId, String sessionId, String messageId, String partId) {
    ApiRequest request =
        ApiRequest.of("DELETE", "/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}/parts/{partId}")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .path("messageId", messageId)
            .path("partId", partId)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Remove a session with all that was said in it.
   * @param workspaceId required
   * @param sessionId required
   */
  public AcceptedEnvelope deleteSession(String workspaceId, String sessionId) {
    ApiRequest request =
        ApiRequest.of("DELETE", "/workspaces/{workspaceId}/sessions/{sessionId}")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Branch a new session off a session.
   * @param workspaceId required
   * @param sessionId required
   * @param fork required
   */
  public SessionEnvelope fork(String workspaceId, String sessionId, Fork fork) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/fork")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .body(fork)
            .build();
    return transport.call(request, new TypeReference<SessionEnvelope>() {});
  }

  /**
   * Read a message.
   * @param workspaceId required
   * @param sessionId required
   * @param messageId required
   */
  public MessageEnvelope getMessage(String workspaceId, String sessionId, String messageId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .path("messageId", messageId)
            .build();
    return transport.call(request, new TypeReference<MessageEnvelope>() {});
  }

  /**
   * Read a session.
   * @param workspaceId required
   * @param sessionId required
   */
  public SessionEnvelope getSession(String workspaceId, String sessionId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .build();
    return transport.call(request, new TypeReference<SessionEnvelope>() {});
  }

  /**
   * Read a session with its newest messages, its todos and what it is doing, without optional parameters.
   */
  public SessionSnapshotEnvelope getSnapshot(String workspaceId, String sessionId) {
    return getSnapshot(workspaceId, sessionId, null);
  }

  /**
   * Read a session with its newest messages, its todos and what it is doing.
   * @param workspaceId required
   * @param sessionId required
   * @param limit How many messages at most, the newest ones
   */
  public SessionSnapshotEnvelope getSnapshot(String workspaceId, String sessionId, @Nullable Integer limit) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/snapshot")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .query("limit", limit)
            .build();
    return transport.call(request, new TypeReference<SessionSnapshotEnvelope>() {});
  }

  /**
   * Tell what a session is doing.
   * @param workspaceId required
   * @param sessionId required
   */
  public SessionStatusEnvelope getStatus(String workspaceId, String sessionId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/status")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .build();
    return transport.call(request, new TypeReference<SessionStatusEnvelope>() {});
  }

  /**
   * Let an agent look at the project and write AGENTS.md.
   *
   * <p>Answers when that is done, which can take minutes.
   * @param workspaceId required
   * @param sessionId required
   * @param initialization required
   */
  public AcceptedEnvelope init(String workspaceId, String sessionId, Initialization initialization) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/init")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .body(initialization)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * List what a session changed in files, without optional parameters.
   */
  public FileDiffListEnvelope listChanges(String workspaceId, String sessionId) {
    return listChanges(workspaceId, sessionId, null);
  }

  /**
   * List what a session changed in files.
   * @param workspaceId required
   * @param sessionId required
   * @param messageID Only what was changed in answer to this message
   */
  public FileDiffListEnvelope listChanges(String workspaceId, String sessionId, @Nullable String messageID) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/diff")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .query("messageID", messageID)
            .build();
    return transport.call(request, new TypeReference<FileDiffListEnvelope>() {});
  }

  /**
   * List the sessions that were branched from a session.
   * @param workspaceId required
   * @param sessionId required
   */
  public SessionListEnvelope listChildren(String workspaceId, String sessionId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/children")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .build();
    return transport.call(request, new TypeReference<SessionListEnvelope>() {});
  }

  /**
   * List the messages of a session, oldest first, without optional parameters.
   */
  public MessageListEnvelope listMessages(String workspaceId, String sessionId) {
    return listMessages(workspaceId, sessionId, null, null);
  }

  /**
   * List the messages of a session, oldest first.
   *
   * <p>In pages, of which the newest comes first: meta.nextCursor asks for the one before.
   * @param workspaceId required
   * @param sessionId required
   * @param limit How many at most, the newest ones
   * @param cursor Goes on before the page whose meta.nextCursor this is
   */
  public MessageListEnvelope listMessages(String workspaceId, String sessionId, @Nullable Integer limit, @Nullable String cursor) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/messages")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .query("limit", limit)
            .query("cursor", cursor)
            .build();
    return transport.call(request, new TypeReference<MessageListEnvelope>() {});
  }

  /**
   * List the sessions of a workspace, newest first, without optional parameters.
   */
  public SessionListEnvelope listSessions(String workspaceId) {
    return listSessions(workspaceId, null, null, null, null, null);
  }

  /**
   * List the sessions of a workspace, newest first.
   *
   * <p>In pages: meta.nextCursor asks for the next one.
   * @param workspaceId required
   * @param limit How many at most
   * @param roots Only sessions without a parent
   * @param search Text in the title
   * @param start Only sessions changed since, in milliseconds since the epoch
   * @param cursor Goes on after the page whose meta.nextCursor this is
   */
  public SessionListEnvelope listSessions(String workspaceId, @Nullable Integer limit, @Nullable Boolean roots, @Nullable String search, @Nullable Long start, @Nullable String cursor) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions")
            .path("workspaceId", workspaceId)
            .query("limit", limit)
            .query("roots", roots)
            .query("search", search)
            .query("start", start)
            .query("cursor", cursor)
            .build();
    return transport.call(request, new TypeReference<SessionListEnvelope>() {});
  }

  /**
   * Tell what each session is doing that is not idle, by its id.
   * @param workspaceId required
   */
  public SessionStatusMapEnvelope listStatuses(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/status")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<SessionStatusMapEnvelope>() {});
  }

  /**
   * List what the agent of a session means to do.
   * @param workspaceId required
   * @param sessionId required
   */
  public TodoListEnvelope listTodos(String workspaceId, String sessionId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/todo")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .build();
    return transport.call(request, new TypeReference<TodoListEnvelope>() {});
  }

  /**
   * Send a message and wait for the answer.
   *
   * <p>Answers when the run is over, which can take minutes. A caller that leaves ends the run.
   * @param workspaceId required
   * @param sessionId required
   * @param promptRequest required
   */
  public MessageEnvelope prompt(String workspaceId, String sessionId, PromptRequest promptRequest) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/messages")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .body(promptRequest)
            .build();
    return transport.call(request, new TypeReference<MessageEnvelope>() {});
  }

  /**
   * Send a message without waiting for the answer.
   *
   * <p>The answer can be followed in the workspace&#39;s events.
   * @param workspaceId required
   * @param sessionId required
   * @param promptRequest required
   */
  public AcceptedEnvelope promptAsync(String workspaceId, String sessionId, PromptRequest promptRequest) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/prompt_async")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .body(promptRequest)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Take back a message, what followed it, and what that changed in files.
   * @param workspaceId required
   * @param sessionId required
   * @param revert required
   */
  public SessionEnvelope revert(String workspaceId, String sessionId, Revert revert) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/revert")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .body(revert)
            .build();
    return transport.call(request, new TypeReference<SessionEnvelope>() {});
  }

  /**
   * Make a session readable for everyone who has the address in the answer.
   * @param workspaceId required
   * @param sessionId required
   */
  public ShareResultEnvelope share(String workspaceId, String sessionId) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/share")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .build();
    return transport.call(request, new TypeReference<ShareResultEnvelope>() {});
  }

  /**
   * Run a shell command in the workspace&#39;s folder.
   *
   * <p>Answers when it has ended. A caller that leaves ends the run.
   * @param workspaceId required
   * @param sessionId required
   * @param shellCall required
   */
  public CommandResultEnvelope shell(String workspaceId, String sessionId, ShellCall shellCall) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/shell")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .body(shellCall)
            .build();
    return transport.call(request, new TypeReference<CommandResultEnvelope>() {});
  }

  /**
   * Sum a session up, so that it can go on with less.
   *
   * <p>Answers when that is done, which can take minutes.
   * @param workspaceId required
   * @param sessionId required
   * @param summarization required
   */
  public AcceptedEnvelope summarize(String workspaceId, String sessionId, Summarization summarization) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/summarize")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .body(summarization)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Bring back what was taken back.
   * @param workspaceId required
   * @param sessionId required
   */
  public SessionEnvelope unrevert(String workspaceId, String sessionId) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/unrevert")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .build();
    return transport.call(request, new TypeReference<SessionEnvelope>() {});
  }

  /**
   * Make a shared session private again.
   * @param workspaceId required
   * @param sessionId required
   */
  public ShareResultEnvelope unshare(String workspaceId, String sessionId) {
    ApiRequest request =
        ApiRequest.of("DELETE", "/workspaces/{workspaceId}/sessions/{sessionId}/share")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .build();
    return transport.call(request, new TypeReference<ShareResultEnvelope>() {});
  }

  /**
   * Rewrite a text or reasoning part of a message.
   * @param workspaceId required
   * @param sessionId required
   * @param messageId required
   * @param partId required
   * @param partChange required
   */
  public MessagePartEnvelope updatePart(String workspaceId, String sessionId, String messageId, String partId, PartChange partChange) {
    ApiRequest request =
        ApiRequest.of("PATCH", "/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}/parts/{partId}")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .path("messageId", messageId)
            .path("partId", partId)
            .body(partChange)
            .build();
    return transport.call(request, new TypeReference<MessagePartEnvelope>() {});
  }

  /**
   * Rename a session, or put it away.
   * @param workspaceId required
   * @param sessionId required
   * @param sessionChange required
   */
  public SessionEnvelope updateSession(String workspaceId, String sessionId, SessionChange sessionChange) {
    ApiRequest request =
        ApiRequest.of("PATCH", "/workspaces/{workspaceId}/sessions/{sessionId}")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .body(sessionChange)
            .build();
    return transport.call(request, new TypeReference<SessionEnvelope>() {});
  }
}
