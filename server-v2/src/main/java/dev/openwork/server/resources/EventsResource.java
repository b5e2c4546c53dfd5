package dev.openwork.server.resources;

import dev.openwork.server.contract.annotation.Access;
import dev.openwork.server.contract.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.domain.opencode.WorkspaceEvent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

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
              + " id. Comments keep the connection alive. The stream begins with"
              + " server.connected and says so again whenever events may have been missed.")
  @ApiResponse(
      responseCode = "200",
      description = "Success",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = WorkspaceEvent.class)))
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.SERVICE_UNAVAILABLE})
  public void stream(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Context SseEventSink sink,
      @Context Sse sse) {
    streams.open(workspaceId, sink, sse);
  }
}
