// Generated from the contract of Server V2. Do not edit: change the server, then run openwork:sdk.

package dev.openwork.sdk.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.AcceptedEnvelope;
import dev.openwork.sdk.model.ErrorEnvelope;
import dev.openwork.sdk.model.MessageEnvelope;
import dev.openwork.sdk.model.MessageListEnvelope;
import dev.openwork.sdk.model.PromptRequest;
import dev.openwork.sdk.model.SessionEnvelope;
import dev.openwork.sdk.model.SessionListEnvelope;
import dev.openwork.sdk.model.SessionRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of the tag {@code Sessions}. */
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})
public final class SessionsApi {
  private final ApiTransport transport;

  /** Sends the operations through {@code transport}. */
  public SessionsApi(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Stop what a session is doing
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
   * Start a session
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
   * Read a session
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
   * List the messages of a session, oldest first Optional parameters are left out.
   */
  public MessageListEnvelope listMessages(String workspaceId, String sessionId) {
    return listMessages(workspaceId, sessionId, null);
  }

  /**
   * List the messages of a session, oldest first
   * @param workspaceId required
   * @param sessionId required
   * @param limit Only this many, the newest ones
   */
  public MessageListEnvelope listMessages(String workspaceId, String sessionId, @Nullable Integer limit) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/messages")
            .path("workspaceId", workspaceId)
            .path("sessionId", sessionId)
            .query("limit", limit)
            .build();
    return transport.call(request, new TypeReference<MessageListEnvelope>() {});
  }

  /**
   * List the sessions of a workspace, newest first Optional parameters are left out.
   */
  public SessionListEnvelope listSessions(String workspaceId) {
    return listSessions(workspaceId, null, null, null, null);
  }

  /**
   * List the sessions of a workspace, newest first
   * @param workspaceId required
   * @param limit How many at most
   * @param roots Only sessions without a parent
   * @param search Text in the title
   * @param start Only sessions changed since, in milliseconds since the epoch
   */
  public SessionListEnvelope listSessions(String workspaceId, @Nullable Integer limit, @Nullable Boolean roots, @Nullable String search, @Nullable Long start) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions")
            .path("workspaceId", workspaceId)
            .query("limit", limit)
            .query("roots", roots)
            .query("search", search)
            .query("start", start)
            .build();
    return transport.call(request, new TypeReference<SessionListEnvelope>() {});
  }

  /**
   * Send a message and wait for the answer
   *
   * <p>Answers when the run is over, which can take minutes.
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
}
