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
   * Stream the events of a workspace, without optional parameters.
   */
  public EventStream<WorkspaceEvent> stream(String workspaceId) {
    return stream(workspaceId, null);
  }

  /**
   * Stream the events of a workspace.
   *
   * <p>Server-sent events. Each &#x60;data&#x60; field is a WorkspaceEvent as JSON. Each &#x60;id&#x60; field is a number that increases across connections, reloads and restarts. To resume, send the last id as &#x60;Last-Event-ID&#x60;: the stream continues after that event, or starts with &#x60;resync&#x60; if that event is no longer available. Without &#x60;Last-Event-ID&#x60; the stream starts with &#x60;server.connected&#x60;. &#x60;server.connected&#x60; is repeated whenever events may have been missed. Comments keep the connection alive. The server disconnects clients that read too slowly; they can resume.
   * @param workspaceId required
   * @param lastEventID The id of the last event that the client received
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
