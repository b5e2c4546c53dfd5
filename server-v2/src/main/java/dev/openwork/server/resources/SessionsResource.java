package dev.openwork.server.resources;

import dev.openwork.server.contract.annotation.Access;
import dev.openwork.server.contract.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.domain.opencode.Session;
import dev.openwork.server.domain.opencode.SessionQuery;
import dev.openwork.server.resources.wire.Accepted;
import dev.openwork.server.resources.wire.Envelope;
import dev.openwork.server.resources.wire.SessionRequest;
import dev.openwork.server.services.Sessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversations of a workspace. */
@Path("/workspaces/{workspaceId}/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionsResource {
  private final Sessions sessions;

  /** Serves these sessions. */
  public SessionsResource(Sessions sessions) {
    this.sessions = sessions;
  }

  /** The sessions that match, newest first. */
  @GET
  @Operation(summary = "List the sessions of a workspace, newest first")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<Session>> listSessions(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "How many at most") @QueryParam("limit") @Nullable @Min(1) @Max(500)
          Integer limit,
      @Parameter(description = "Only sessions without a parent") @QueryParam("roots")
          @Nullable Boolean roots,
      @Parameter(description = "Text in the title") @QueryParam("search") @Nullable @Size(max = 200)
          String search,
      @Parameter(description = "Only sessions changed since, in milliseconds since the epoch")
          @QueryParam("start")
          @Nullable
          @Min(0)
          Long start) {
    SessionQuery query =
        new SessionQuery(
            Optional.ofNullable(limit),
            Optional.ofNullable(roots),
            Optional.ofNullable(search),
            Optional.ofNullable(start));
    return Envelope.of(sessions.list(workspaceId, query));
  }

  /** Makes a session. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Start a session")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Session> createSession(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @NotNull @Valid SessionRequest request) {
    return Envelope.of(sessions.create(workspaceId, request.toSession()));
  }

  /** One session. */
  @GET
  @Path("/{sessionId}")
  @Operation(summary = "Read a session")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Session> getSession(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(sessions.get(workspaceId, sessionId));
  }

  /** Stops the session's run, if there is one. */
  @POST
  @Path("/{sessionId}/abort")
  @Operation(summary = "Stop what a session is doing")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Accepted> abort(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    sessions.abort(workspaceId, sessionId);
    return Envelope.of(new Accepted(true));
  }
}
