package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.Accepted;
import dev.openwork.server.model.CommandRequest;
import dev.openwork.server.model.CommandResult;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.Message;
import dev.openwork.server.model.PromptRequest;
import dev.openwork.server.model.ShellCall;
import dev.openwork.server.services.Messages;
import dev.openwork.server.stream.ClientWatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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

/** Other ways to have a session do something. */
@Path("/workspaces/{workspaceId}/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class PromptsResource {
  private final Messages messages;

  /** Speaks through these messages. */
  public PromptsResource(Messages messages) {
    this.messages = messages;
  }

  /** Says something and answers at once. */
  @POST
  @Path("/{sessionId}/prompt_async")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send a message without waiting for the answer",
      description = "The answer can be followed in the workspace's events.")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Accepted> promptAsync(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example(
              """
              {"parts": [{"type": "text", "text": "Why does the build fail?"}]}
              """)
          @NotNull
          @Valid
          PromptRequest request) {
    messages.promptLater(workspaceId, sessionId, request.toPrompt());
    return Envelope.of(new Accepted(true));
  }

  /** Runs one of opencode's commands. */
  @POST
  @Path("/{sessionId}/command")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Run one of opencode's commands",
      description =
          "Answers when the run is over, which can take minutes. A caller that leaves ends the"
              + " run.")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public CompletionStage<Envelope<CommandResult>> command(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example("{\"command\": \"init\", \"arguments\": \"src\"}") @NotNull @Valid
          CommandRequest request,
      @Context Request connection,
      @Context Response answer) {
    return result(
        ClientWatch.watch(
            connection, answer, messages.command(workspaceId, sessionId, request.toCall())));
  }

  /** Runs a shell command. */
  @POST
  @Path("/{sessionId}/shell")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Run a shell command in the workspace's folder",
      description = "Answers when it has ended. A caller that leaves ends the run.")
  @Access(Role.CLIENT)
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public CompletionStage<Envelope<CommandResult>> shell(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example("{\"agent\": \"build\", \"command\": \"mvn -v\"}") @NotNull @Valid ShellCall request,
      @Context Request connection,
      @Context Response answer) {
    return result(
        ClientWatch.watch(connection, answer, messages.shell(workspaceId, sessionId, request)));
  }

  private static CompletionStage<Envelope<CommandResult>> result(CompletableFuture<Message> done) {
    return done.thenApply(message -> Envelope.of(CommandResult.of(message)));
  }
}
