package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.Accepted;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.FileDiff;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.SessionChange;
import dev.openwork.server.model.SessionRequest;
import dev.openwork.server.model.SessionSnapshot;
import dev.openwork.server.model.SessionStatus;
import dev.openwork.server.model.Todo;
import dev.openwork.server.opencode.SessionCursor;
import dev.openwork.server.opencode.SessionQuery;
import dev.openwork.server.services.Sessions;
import dev.openwork.server.services.Snapshots;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversations of a workspace. */
@Path("/workspaces/{workspaceId}/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionsResource {
  private final Sessions sessions;
  private final Snapshots snapshots;

  /** Serves these sessions. */
  public SessionsResource(Sessions sessions, Snapshots snapshots) {
    this.sessions = sessions;
    this.snapshots = snapshots;
  }

  /** The sessions that match, newest first. */
  @GET
  @Operation(
      summary = "List the sessions of a workspace, newest first",
      description = "In pages: meta.nextCursor asks for the next one.")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<Session>> listSessions(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "How many at most")
          @QueryParam("limit")
          @DefaultValue("100")
          @Min(1)
          @Max(500)
          int limit,
      @Parameter(description = "Only sessions without a parent") @QueryParam("roots")
          @Nullable Boolean roots,
      @Parameter(description = "Text in the title") @QueryParam("search") @Nullable @Size(max = 200)
          String search,
      @Parameter(description = "Only sessions changed since, in milliseconds since the epoch")
          @QueryParam("start")
          @Nullable
          @Min(0)
          Long start,
      @Parameter(description = "Goes on after the page whose meta.nextCursor this is")
          @QueryParam("cursor")
          @Nullable
          @Size(max = 200)
          String cursor) {
    SessionQuery query =
        new SessionQuery(
            limit,
            Optional.ofNullable(roots),
            Optional.ofNullable(search),
            Optional.ofNullable(start),
            Optional.ofNullable(cursor).map(SessionCursor::of));
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
      @Example("{\"title\": \"Mend the build\"}") @NotNull @Valid SessionRequest request) {
    return Envelope.of(sessions.create(workspaceId, request.toSession()));
  }

  /** What sessions are doing. */
  @GET
  @Path("/status")
  @Operation(summary = "Tell what each session is doing that is not idle, by its id")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Map<String, SessionStatus>> listStatuses(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(sessions.statuses(workspaceId));
  }

  /** One session. */
  @GET
  @Path("/{sessionId}")
  @Operation(summary = "Read a session")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  @Example(
      """
      {"id": "ses_1", "title": "Mend the build", "directory": "/home/me/project",
       "time": {"created": 1769850000000, "updated": 1769850060000}}
      """)
  public Envelope<Session> getSession(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(sessions.get(workspaceId, sessionId));
  }

  /** Changes what is named of a session. */
  @PATCH
  @Path("/{sessionId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Rename a session, or put it away")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Session> updateSession(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example(
              """
              {"title": "Build mended", "archived": true}
              """)
          @NotNull
          @Valid
          SessionChange request) {
    return Envelope.of(sessions.change(workspaceId, sessionId, request));
  }

  /** Removes a session. */
  @DELETE
  @Path("/{sessionId}")
  @Operation(summary = "Remove a session with all that was said in it")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Accepted> deleteSession(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    sessions.delete(workspaceId, sessionId);
    return Envelope.of(new Accepted(true));
  }

  /** What a session is doing. */
  @GET
  @Path("/{sessionId}/status")
  @Operation(summary = "Tell what a session is doing")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<SessionStatus> getStatus(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(sessions.status(workspaceId, sessionId));
  }

  /** The agent's list. */
  @GET
  @Path("/{sessionId}/todo")
  @Operation(summary = "List what the agent of a session means to do")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<Todo>> listTodos(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(sessions.todos(workspaceId, sessionId));
  }

  /** What a session changed. */
  @GET
  @Path("/{sessionId}/diff")
  @Operation(summary = "List what a session changed in files")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<FileDiff>> listChanges(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = "Only what was changed in answer to this message")
          @QueryParam("messageID")
          @Nullable
          @Size(max = 100)
          String messageID) {
    return Envelope.of(sessions.diff(workspaceId, sessionId, Optional.ofNullable(messageID)));
  }

  /** The branches of a session. */
  @GET
  @Path("/{sessionId}/children")
  @Operation(summary = "List the sessions that were branched from a session")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<Session>> listChildren(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(sessions.children(workspaceId, sessionId));
  }

  /** A session with what is in it. */
  @GET
  @Path("/{sessionId}/snapshot")
  @Operation(summary = "Read a session with its newest messages, its todos and what it is doing")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<SessionSnapshot> getSnapshot(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = "How many messages at most, the newest ones")
          @QueryParam("limit")
          @DefaultValue("100")
          @Min(1)
          @Max(500)
          int limit) {
    return Envelope.of(SessionSnapshot.of(snapshots.read(workspaceId, sessionId, limit)));
  }
}
