package dev.openwork.server.resources;

import dev.openwork.server.contract.annotation.Access;
import dev.openwork.server.contract.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.domain.opencode.Message;
import dev.openwork.server.resources.wire.Envelope;
import dev.openwork.server.resources.wire.PromptRequest;
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
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What is said in a session. */
@Path("/workspaces/{workspaceId}/sessions/{sessionId}/messages")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class MessagesResource {
  private final Sessions sessions;

  /** Serves the messages of these sessions. */
  public MessagesResource(Sessions sessions) {
    this.sessions = sessions;
  }

  /** The messages of a session, oldest first; with a limit, the newest ones. */
  @GET
  @Operation(summary = "List the messages of a session, oldest first")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<Message>> listMessages(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = "Only this many, the newest ones")
          @QueryParam("limit")
          @Nullable
          @Min(1)
          @Max(500)
          Integer limit) {
    return Envelope.of(sessions.messages(workspaceId, sessionId, Optional.ofNullable(limit)));
  }

  /** Says something; the answer comes when the run is over, which can take minutes. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send a message and wait for the answer",
      description = "Answers when the run is over, which can take minutes.")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public CompletionStage<Envelope<Message>> prompt(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @NotNull @Valid PromptRequest request) {
    return sessions.prompt(workspaceId, sessionId, request.toPrompt()).thenApply(Envelope::of);
  }
}
