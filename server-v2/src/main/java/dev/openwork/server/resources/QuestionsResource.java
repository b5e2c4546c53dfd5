package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.Accepted;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.QuestionAnswers;
import dev.openwork.server.model.QuestionRequest;
import dev.openwork.server.services.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What agents of a workspace want to know before they go on. */
@Path("/workspaces/{workspaceId}/questions")
@Tag(name = "Questions")
@Produces(MediaType.APPLICATION_JSON)
public final class QuestionsResource {
  private final Requests requests;

  /** Serves these requests. */
  public QuestionsResource(Requests requests) {
    this.requests = requests;
  }

  /** What waits for an answer. */
  @GET
  @Operation(summary = "List what agents want to know")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<QuestionRequest>> listQuestions(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(requests.questions(workspaceId));
  }

  /** Answers a request. */
  @POST
  @Path("/{requestId}/reply")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Answer what an agent wants to know")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Accepted> replyQuestion(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("requestId") @NotNull @Size(max = 100) String requestId,
      @Example("{\"answers\": [[\"Yes\"]]}") @NotNull @Valid QuestionAnswers request) {
    requests.answer(workspaceId, requestId, request);
    return Envelope.of(new Accepted(true));
  }

  /** Declines to answer. */
  @POST
  @Path("/{requestId}/reject")
  @Operation(summary = "Decline to answer what an agent wants to know")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Accepted> rejectQuestion(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("requestId") @NotNull @Size(max = 100) String requestId) {
    requests.reject(workspaceId, requestId);
    return Envelope.of(new Accepted(true));
  }
}
