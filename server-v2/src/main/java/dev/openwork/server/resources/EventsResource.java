package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.stream.EventStreams;
import dev.openwork.server.stream.SseConnection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** The event stream of a workspace. */
@Path("/workspaces/{workspaceId}/events")
@Tag(name = "Events")
@Access(Role.CLIENT)
@Fails({FailureCode.NOT_FOUND, FailureCode.SERVICE_UNAVAILABLE})
public final class EventsResource {
  private final EventStreams streams;

  /** Serves these streams. */
  public EventsResource(EventStreams streams) {
    this.streams = streams;
  }

  /** Streams events until the client disconnects or the server stops. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Stream the events of a workspace",
      description =
          "Server-sent events. Each `data` field is a WorkspaceEvent as JSON. Each `id` field is a"
              + " number that increases across connections, reloads and restarts. To resume, send"
              + " the last id as `Last-Event-ID`: the stream continues after that event, or starts"
              + " with `resync` if that event is no longer available. Without `Last-Event-ID` the"
              + " stream starts with `server.connected`. `server.connected` is repeated whenever"
              + " events may have been missed. Comments keep the connection alive. The server"
              + " disconnects clients that read too slowly; they can resume.")
  @ApiResponse(
      responseCode = "200",
      description = "Success",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = WorkspaceEvent.class)))
  @Example(
      """
      {"type": "message.part.delta", "id": "42",
       "properties": {"sessionID": "ses_1", "messageID": "msg_2", "partID": "prt_1",
                      "field": "text", "delta": "A test waits "}}
      """)
  public void stream(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "The id of the last event that the client received")
          @HeaderParam("Last-Event-ID")
          @Nullable
          @Size(max = 100)
          String lastEventId,
      @Suspended AsyncResponse suspended,
      @Context Request request,
      @Context Response response) {
    streams.open(
        workspaceId,
        new SseConnection(suspended, request, response),
        Optional.ofNullable(lastEventId).filter(id -> !id.isBlank()));
  }
}
