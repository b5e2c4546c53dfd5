package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.Accepted;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.Message;
import dev.openwork.server.model.MessagePart;
import dev.openwork.server.model.PartChange;
import dev.openwork.server.model.PromptRequest;
import dev.openwork.server.services.Messages;
import dev.openwork.server.stream.ClientWatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** What is said in a session. */
@Path("/workspaces/{workspaceId}/sessions/{sessionId}/messages")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class MessagesResource {
  private final Messages messages;

  /** Serves these messages. */
  public MessagesResource(Messages messages) {
    this.messages = messages;
  }

  /** The messages of a session, oldest first, from the newest page on. */
  @GET
  @Operation(
      summary = "List the messages of a session, oldest first",
      description =
          "In pages, of which the newest comes first: meta.nextCursor asks for the one before.")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<Message>> listMessages(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = "How many at most, the newest ones")
          @QueryParam("limit")
          @DefaultValue("500")
          @Min(1)
          @Max(500)
          int limit,
      @Parameter(description = "Goes on before the page whose meta.nextCursor this is")
          @QueryParam("cursor")
          @Nullable
          @Pattern(regexp = "^[A-Za-z0-9_=-]+$")
          @Size(max = 500)
          String cursor) {
    return Envelope.of(messages.list(workspaceId, sessionId, limit, Optional.ofNullable(cursor)));
  }

  /** Says something; the answer comes when the run is over, which can take minutes. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send a message and wait for the answer",
      description =
          "Answers when the run is over, which can take minutes. A caller that leaves ends the"
              + " run.")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public CompletionStage<Envelope<Message>> prompt(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example(
              """
              {"parts": [{"type": "text", "text": "Why does the build fail?"}]}
              """)
          @NotNull
          @Valid
          PromptRequest request,
      @Context Request connection,
      @Context Response answer) {
    return ClientWatch.watch(
            connection, answer, messages.prompt(workspaceId, sessionId, request.toPrompt()))
        .thenApply(Envelope::of);
  }

  /** One message. */
  @GET
  @Path("/{messageId}")
  @Operation(summary = "Read a message")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  @Example(
      """
      {"info": {"id": "msg_2", "sessionID": "ses_1", "role": "assistant", "parentID": "msg_1",
                "time": {"created": 1769850000000, "completed": 1769850060000},
                "providerID": "anthropic", "modelID": "claude-sonnet-4-5", "finish": "stop"},
       "parts": [{"id": "prt_1", "sessionID": "ses_1", "messageID": "msg_2", "type": "text",
                  "text": "A test waits for a port that is taken."}]}
      """)
  public Envelope<Message> getMessage(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @PathParam("messageId") @NotNull @Size(max = 100) String messageId) {
    return Envelope.of(messages.get(workspaceId, sessionId, messageId));
  }

  /** Removes a message. */
  @DELETE
  @Path("/{messageId}")
  @Operation(summary = "Remove a message; what it changed in files stays")
  @Access(Role.CLIENT)
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public Envelope<Accepted> deleteMessage(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @PathParam("messageId") @NotNull @Size(max = 100) String messageId) {
    messages.delete(workspaceId, sessionId, messageId);
    return Envelope.of(new Accepted(true));
  }

  /** Rewrites a part. */
  @PATCH
  @Path("/{messageId}/parts/{partId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Rewrite a text or reasoning part of a message")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<MessagePart> updatePart(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @PathParam("messageId") @NotNull @Size(max = 100) String messageId,
      @PathParam("partId") @NotNull @Size(max = 100) String partId,
      @Example(
              """
              {"text": "Why does the build fail on JDK 25?"}
              """)
          @NotNull
          @Valid
          PartChange request) {
    return Envelope.of(messages.rewrite(workspaceId, sessionId, messageId, partId, request.text()));
  }

  /** Removes a part. */
  @DELETE
  @Path("/{messageId}/parts/{partId}")
  @Operation(summary = "Remove a part of a message")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Accepted> deletePart(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @PathParam("messageId") @NotNull @Size(max = 100) String messageId,
      @PathParam("partId") @NotNull @Size(max = 100) String partId) {
    messages.deletePart(workspaceId, sessionId, messageId, partId);
    return Envelope.of(new Accepted(true));
  }
}
