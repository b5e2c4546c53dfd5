// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.api;

import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiResponse;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.http.AsyncCalls;
import dev.openwork.sdk.http.Page;
import dev.openwork.sdk.http.Payload;
import dev.openwork.sdk.http.RequestOptions;
import dev.openwork.sdk.schema.Fields;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The operations of the tag <code>Events</code>. Thread-safe. */
public final class EventsApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public EventsApi(ApiTransport transport) {
    this.transport = transport;
  }

  /** Returns the same operations with status, headers and request ID of the response. */
  public Raw withRawResponse() {
    return new Raw();
  }

  Async async(AsyncCalls calls) { return new Async(calls); }

  /**
   * Stream the events of a workspace.
   *
   * <p>Server-sent events. Each `data` field is a WorkspaceEvent as JSON. Each `id` field is a number that increases across connections, reloads and restarts. To resume, send the last id as `Last-Event-ID`: the stream continues after that event, or starts with `resync` if that event is no longer available. Without `Last-Event-ID` the stream starts with `server.connected`. `server.connected` is repeated whenever events may have been missed. Comments keep the connection alive. The server disconnects clients that read too slowly; they can resume.
   *
   * @param workspaceId required; at most 100 characters
   */
  public EventStream<WorkspaceEvent> stream(String workspaceId) { return stream(workspaceId, StreamParams.builder().build(), RequestOptions.none()); }

  /** Like the overload with fewer parameters, with optional parameters. */
  public EventStream<WorkspaceEvent> stream(String workspaceId, StreamParams params) { return stream(workspaceId, params, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public EventStream<WorkspaceEvent> stream(String workspaceId, StreamParams params, RequestOptions options) {
    return transport.stream(ApiRequest.of("GET", "/workspaces/{workspaceId}/events").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).header("Last-Event-ID", params.lastEventID()), WorkspaceEvent.class, options);
  }

  /**
   * The optional parameters of <code>stream</code>.
   *
   * @param lastEventID The id of the last event that the client received; optional; at most 100 characters
   */
  public record StreamParams(@Nullable String lastEventID) {

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the parameters and checks their constraints. Not thread-safe. */
    public static final class Builder {
      private @Nullable String lastEventID;

      private Builder() {}
      public Builder lastEventID(@Nullable String lastEventID) { this.lastEventID = lastEventID; return this; }

      /** Returns the parameters, or throws an exception that names the invalid one. */
      public StreamParams build() {
        Fields.length("StreamParams.Last-Event-ID", lastEventID, 0, 100);
        return new StreamParams(lastEventID);
      }
    }
  }

  /** The operations of the enclosing class, which return the whole response. */
  public final class Raw {
    private Raw() {}
  }

  /** The operations of the enclosing class, which return futures. */
  public final class Async {
    private final AsyncCalls calls;

    private Async(AsyncCalls calls) {
      this.calls = calls;
    }
  }
}
