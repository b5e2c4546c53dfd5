// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

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

  /** Creates the operations; {@code transport} sends their requests. */
  public EventsApi(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Stream what happens in a workspace, without optional parameters.
   */
  public EventStream<WorkspaceEvent> stream(String workspaceId) {
    return stream(workspaceId, null);
  }

  /**
   * Stream what happens in a workspace.
   *
   * <p>Server-sent events: each data field is one WorkspaceEvent as JSON, each id field its place, a number that grows across connections, reloads and restarts. Whoever sends the last one as Last-Event-ID gets what came after it, or resync when that is not known any more. Whoever sends none begins with server.connected, which is said again whenever events may have been missed. Comments keep the connection alive. A reader that is too slow is cut off, and can go on where it was.
   * @param workspaceId required
   * @param lastEventID The id of the last event that was received
   */
  public EventStream<WorkspaceEvent> stream(String workspaceId, @Nullable String lastEventID) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/events")
            .path("workspaceId", workspaceId)
            .header("Last-Event-ID", lastEventID)
            .build();
    return transport.stream(request, new TypeReference<WorkspaceEvent>() {});
  }
}
