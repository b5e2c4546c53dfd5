package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.Accepted;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.Fork;
import dev.openwork.server.model.Initialization;
import dev.openwork.server.model.Revert;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.ShareResult;
import dev.openwork.server.model.Summarization;
import dev.openwork.server.services.SessionRuns;
import dev.openwork.server.stream.ClientWatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What is done with a session as a whole. */
@Path("/workspaces/{workspaceId}/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionRunsResource {
  private final SessionRuns runs;

  /** Serves these. */
  public SessionRunsResource(SessionRuns runs) {
    this.runs = runs;
  }

  /** Branches off a new session. */
  @POST
  @Path("/{sessionId}/fork")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Branch a new session off a session")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Session> fork(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example("{\"messageID\": \"msg_1\"}") @NotNull @Valid Fork request) {
    return Envelope.of(runs.fork(workspaceId, sessionId, request));
  }

  /** Takes back a message and what followed. */
  @POST
  @Path("/{sessionId}/revert")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take back a message, what followed it, and what that changed in files")
  @Access(Role.CLIENT)
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public Envelope<Session> revert(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example("{\"messageID\": \"msg_1\"}") @NotNull @Valid Revert request) {
    return Envelope.of(runs.revert(workspaceId, sessionId, request));
  }

  /** Takes back the taking back. */
  @POST
  @Path("/{sessionId}/unrevert")
  @Operation(summary = "Bring back what was taken back")
  @Access(Role.CLIENT)
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public Envelope<Session> unrevert(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(runs.unrevert(workspaceId, sessionId));
  }

  /** Makes a session readable for others. */
  @POST
  @Path("/{sessionId}/share")
  @Operation(summary = "Make a session readable for everyone who has the address in the answer")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<ShareResult> share(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(ShareResult.of(runs.share(workspaceId, sessionId)));
  }

  /** Ends that. */
  @DELETE
  @Path("/{sessionId}/share")
  @Operation(summary = "Make a shared session private again")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<ShareResult> unshare(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(ShareResult.of(runs.unshare(workspaceId, sessionId)));
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
    runs.abort(workspaceId, sessionId);
    return Envelope.of(new Accepted(true));
  }

  /** Lets an agent describe the project. */
  @POST
  @Path("/{sessionId}/init")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Let an agent look at the project and write AGENTS.md",
      description = "Answers when that is done, which can take minutes.")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public CompletionStage<Envelope<Accepted>> init(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example(
              """
              {"providerID": "anthropic", "modelID": "claude-sonnet-4-5", "messageID": "msg_1"}
              """)
          @NotNull
          @Valid
          Initialization request,
      @Context Request connection,
      @Context Response answer) {
    return accepted(
        ClientWatch.watch(connection, answer, runs.initialize(workspaceId, sessionId, request)));
  }

  /** Sums a session up. */
  @POST
  @Path("/{sessionId}/summarize")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Sum a session up, so that it can go on with less",
      description = "Answers when that is done, which can take minutes.")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public CompletionStage<Envelope<Accepted>> summarize(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example(
              """
              {"providerID": "anthropic", "modelID": "claude-sonnet-4-5"}
              """)
          @NotNull
          @Valid
          Summarization request,
      @Context Request connection,
      @Context Response answer) {
    return accepted(
        ClientWatch.watch(connection, answer, runs.summarize(workspaceId, sessionId, request)));
  }

  private static CompletionStage<Envelope<Accepted>> accepted(CompletableFuture<Boolean> done) {
    return done.thenApply(it -> Envelope.of(new Accepted(it)));
  }
}
