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
   * Stop the run of a session.
   *
   * <p>Does nothing if the session is idle.
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
   * Run a command, without optional parameters.
   */
  public CommandResultEnvelope command(String workspaceId, String sessionId, CommandRequest commandRequest) {
    return command(workspaceId, sessionId, commandRequest, null);
  }

  /**
   * Run a command.
   *
   * <p>Runs one of opencode&#39;s commands. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   * @param workspaceId required
   * @param sessionId required
   * @param commandRequest required
   * @param idempotencyKey Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   */
  public CommandResultEnvelope command(String workspaceId, String sessionId, CommandRequest commandRequest, @Nullable String idempotencyKey) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/command")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .header("Idempotency-Key", idempotencyKey)
            .body(commandRequest)
            .build();
    return transport.call(request, new TypeReference<CommandResultEnvelope>() {});
  }

  /**
   * Create a session, without optional parameters.
   */
  public SessionEnvelope createSession(String workspaceId, SessionRequest sessionRequest) {
    return createSession(workspaceId, sessionRequest, null);
  }

  /**
   * Create a session.
   * @param workspaceId required
   * @param sessionRequest required
   * @param idempotencyKey Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   */
  public SessionEnvelope createSession(String workspaceId, SessionRequest sessionRequest, @Nullable String idempotencyKey) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions")
            .path("workspaceId", workspaceId)
            .header("Idempotency-Key", idempotencyKey)
            .body(sessionRequest)
            .build();
    return transport.call(request, new TypeReference<SessionEnvelope>() {});
  }

  /**
   * Delete a message.
   *
   * <p>Keeps the file changes that the message made.
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
   * Delete a message part.
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
   * Delete a session.
   *
   * <p>Deletes the session and all of its messages.
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
   * Fork a session, without optional parameters.
   */
  public SessionEnvelope fork(String workspaceId, String sessionId, Fork fork) {
    return fork(workspaceId, sessionId, fork, null);
  }

  /**
   * Fork a session.
   *
   * <p>Creates a session with the messages before &#x60;messageID&#x60;, or with all messages if it is absent.
   * @param workspaceId required
   * @param sessionId required
   * @param fork required
   * @param idempotencyKey Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   */
  public SessionEnvelope fork(String workspaceId, String sessionId, Fork fork, @Nullable String idempotencyKey) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/fork")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .header("Idempotency-Key", idempotencyKey)
            .body(fork)
            .build();
    return transport.call(request, new TypeReference<SessionEnvelope>() {});
  }

  /**
   * Get a message.
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
   * Get a session.
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
   * Get a snapshot of a session, without optional parameters.
   */
  public SessionSnapshotEnvelope getSnapshot(String workspaceId, String sessionId) {
    return getSnapshot(workspaceId, sessionId, null);
  }

  /**
   * Get a snapshot of a session.
   *
   * <p>Returns the session with its newest messages, its to-do items and its status.
   * @param workspaceId required
   * @param sessionId required
   * @param limit Maximum number of messages to return, counted from the newest
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
   * Get the status of a session.
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
   * Initialize a project, without optional parameters.
   */
  public AcceptedEnvelope init(String workspaceId, String sessionId, Initialization initialization) {
    return init(workspaceId, sessionId, initialization, null);
  }

  /**
   * Initialize a project.
   *
   * <p>Runs an agent that analyzes the project and writes AGENTS.md. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   * @param workspaceId required
   * @param sessionId required
   * @param initialization required
   * @param idempotencyKey Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   */
  public AcceptedEnvelope init(String workspaceId, String sessionId, Initialization initialization, @Nullable String idempotencyKey) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/init")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .header("Idempotency-Key", idempotencyKey)
            .body(initialization)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * List the file changes of a session, without optional parameters.
   */
  public FileDiffListEnvelope listChanges(String workspaceId, String sessionId) {
    return listChanges(workspaceId, sessionId, null);
  }

  /**
   * List the file changes of a session.
   * @param workspaceId required
   * @param sessionId required
   * @param messageID Return only the changes made in response to this message
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
   * List child sessions.
   *
   * <p>Returns the sessions whose parent is this session.
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
   * List messages, without optional parameters.
   */
  public MessageListEnvelope listMessages(String workspaceId, String sessionId) {
    return listMessages(workspaceId, sessionId, null, null);
  }

  /**
   * List messages.
   *
   * <p>Oldest first within a page. Paginated from the newest page: pass &#x60;meta.nextCursor&#x60; as &#x60;cursor&#x60; to get the previous messages.
   * @param workspaceId required
   * @param sessionId required
   * @param limit Maximum number of messages to return, counted from the newest
   * @param cursor The &#x60;meta.nextCursor&#x60; of the page of later messages
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
   * List sessions, without optional parameters.
   */
  public SessionListEnvelope listSessions(String workspaceId) {
    return listSessions(workspaceId, null, null, null, null, null);
  }

  /**
   * List sessions.
   *
   * <p>Newest first. Paginated: pass &#x60;meta.nextCursor&#x60; as &#x60;cursor&#x60; to get the next page.
   * @param workspaceId required
   * @param limit Maximum number of sessions to return
   * @param roots Whether to return only sessions without a parent
   * @param search Return only sessions whose title contains this text
   * @param start Return only sessions updated at or after this time, in milliseconds since the epoch
   * @param cursor The &#x60;meta.nextCursor&#x60; of the previous page
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
   * List session statuses.
   *
   * <p>Returns the status of each session that is not idle, by session id.
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
   * List the to-do items of a session.
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
   * Send a message and wait for the response, without optional parameters.
   */
  public MessageEnvelope prompt(String workspaceId, String sessionId, PromptRequest promptRequest) {
    return prompt(workspaceId, sessionId, promptRequest, null);
  }

  /**
   * Send a message and wait for the response.
   *
   * <p>Returns the message of the assistant. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   * @param workspaceId required
   * @param sessionId required
   * @param promptRequest required
   * @param idempotencyKey Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   */
  public MessageEnvelope prompt(String workspaceId, String sessionId, PromptRequest promptRequest, @Nullable String idempotencyKey) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/messages")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .header("Idempotency-Key", idempotencyKey)
            .body(promptRequest)
            .build();
    return transport.call(request, new TypeReference<MessageEnvelope>() {});
  }

  /**
   * Send a message without waiting for the response, without optional parameters.
   */
  public AcceptedEnvelope promptAsync(String workspaceId, String sessionId, PromptRequest promptRequest) {
    return promptAsync(workspaceId, sessionId, promptRequest, null);
  }

  /**
   * Send a message without waiting for the response.
   *
   * <p>Responds immediately. The events of the workspace report the progress.
   * @param workspaceId required
   * @param sessionId required
   * @param promptRequest required
   * @param idempotencyKey Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   */
  public AcceptedEnvelope promptAsync(String workspaceId, String sessionId, PromptRequest promptRequest, @Nullable String idempotencyKey) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/prompt_async")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .header("Idempotency-Key", idempotencyKey)
            .body(promptRequest)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Revert a message.
   *
   * <p>Reverts the message, all later messages and the file changes they made.
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
   * Share a session.
   *
   * <p>Publishes the session. Anyone with the returned URL can read it.
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
   * Run a shell command, without optional parameters.
   */
  public CommandResultEnvelope shell(String workspaceId, String sessionId, ShellCall shellCall) {
    return shell(workspaceId, sessionId, shellCall, null);
  }

  /**
   * Run a shell command.
   *
   * <p>Runs the command in the folder of the workspace. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   * @param workspaceId required
   * @param sessionId required
   * @param shellCall required
   * @param idempotencyKey Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   */
  public CommandResultEnvelope shell(String workspaceId, String sessionId, ShellCall shellCall, @Nullable String idempotencyKey) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/shell")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .header("Idempotency-Key", idempotencyKey)
            .body(shellCall)
            .build();
    return transport.call(request, new TypeReference<CommandResultEnvelope>() {});
  }

  /**
   * Summarize a session, without optional parameters.
   */
  public AcceptedEnvelope summarize(String workspaceId, String sessionId, Summarization summarization) {
    return summarize(workspaceId, sessionId, summarization, null);
  }

  /**
   * Summarize a session.
   *
   * <p>Summarizes the messages so that later runs need less context. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   * @param workspaceId required
   * @param sessionId required
   * @param summarization required
   * @param idempotencyKey Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   */
  public AcceptedEnvelope summarize(String workspaceId, String sessionId, Summarization summarization, @Nullable String idempotencyKey) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/summarize")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .header("Idempotency-Key", idempotencyKey)
            .body(summarization)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Undo a revert.
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
   * Stop sharing a session.
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
   * Update a message part.
   *
   * <p>Replaces the text of a text or reasoning part. Other parts cannot be edited.
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
   * Update a session.
   *
   * <p>Changes the title, the archived state, or both. Absent fields keep their value.
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
