package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.stream.EventStreams;
import dev.openwork.server.stream.ReaderConnection;
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

/** What happens in a workspace, as it happens. */
@Path("/workspaces/{workspaceId}/events")
@Tag(name = "Events")
public final class EventsResource {
  private final EventStreams streams;

  /** Serves these streams. */
  public EventsResource(EventStreams streams) {
    this.streams = streams;
  }

  /** Streams events until the caller leaves or the server stops. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Stream what happens in a workspace",
      description =
          "Server-sent events: each data field is one WorkspaceEvent as JSON, each id field its"
              + " place, a number that grows across connections, reloads and restarts. Whoever"
              + " sends the last one as Last-Event-ID gets what came after it, or resync when that"
              + " is not known any more. Whoever sends none begins with server.connected, which is"
              + " said again whenever events may have been missed. Comments keep the connection"
              + " alive. A reader that is too slow is cut off, and can go on where it was.")
  @ApiResponse(
      responseCode = "200",
      description = "Success",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = WorkspaceEvent.class)))
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.SERVICE_UNAVAILABLE})
  @Example(
      """
      {"type": "message.part.delta", "id": "42",
       "properties": {"sessionID": "ses_1", "messageID": "msg_2", "partID": "prt_1",
                      "field": "text", "delta": "A test waits "}}
      """)
  public void stream(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "The id of the last event that was received")
          @HeaderParam("Last-Event-ID")
          @Nullable
          @Size(max = 100)
          String lastEventId,
      @Suspended AsyncResponse suspended,
      @Context Request request,
      @Context Response response) {
    streams.open(
        workspaceId,
        new ReaderConnection(suspended, request, response),
        Optional.ofNullable(lastEventId).filter(id -> !id.isBlank()));
  }
}
