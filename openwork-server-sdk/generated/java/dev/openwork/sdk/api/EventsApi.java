// Generated from the contract of Server V2. Do not edit: change the server, then run openwork:sdk.

package dev.openwork.sdk.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.ErrorEnvelope;
import dev.openwork.sdk.model.WorkspaceEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of the tag {@code Events}. */
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})
public final class EventsApi {
  private final ApiTransport transport;

  /** Sends the operations through {@code transport}. */
  public EventsApi(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Stream what happens in a workspace
   *
   * <p>Server-sent events: each data field is one WorkspaceEvent as JSON, each id field its id. Comments keep the connection alive. The stream begins with server.connected and says so again whenever events may have been missed.
   * @param workspaceId required
   */
  public EventStream<WorkspaceEvent> stream(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/events")
            .path("workspaceId", workspaceId)
            .build();
    return transport.stream(request, new TypeReference<WorkspaceEvent>() {});
  }
}
