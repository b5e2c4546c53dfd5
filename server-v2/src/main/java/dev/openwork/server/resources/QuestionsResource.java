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
import dev.openwork.server.opencode.QuestionClient;
import dev.openwork.server.services.WorkspaceCalls;
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

/** Pending questions of a workspace's agents. */
@Path("/workspaces/{workspaceId}/questions")
@Tag(name = "Questions")
@Produces(MediaType.APPLICATION_JSON)
@Access(Role.CLIENT)
@Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
public final class QuestionsResource {
  private final WorkspaceCalls calls;
  private final QuestionClient questions;

  /** Serves the questions of this client. */
  public QuestionsResource(WorkspaceCalls calls, QuestionClient questions) {
    this.calls = calls;
    this.questions = questions;
  }

  /** Lists pending questions. */
  @GET
  @Operation(summary = "List pending questions")
  public Envelope<List<QuestionRequest>> listQuestions(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(calls.inFolder(workspaceId, questions::list));
  }

  /** Answers questions. */
  @POST
  @Path("/{requestId}/reply")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Answer questions",
      description = "Answers all questions of the request, in their order.")
  public Envelope<Accepted> replyQuestion(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("requestId") @NotNull @Size(max = 100) String requestId,
      @Example("{\"answers\": [[\"Yes\"]]}") @NotNull @Valid QuestionAnswers request) {
    calls.runInFolder(workspaceId, folder -> questions.reply(folder, requestId, request));
    return Envelope.accepted();
  }

  /** Rejects questions. */
  @POST
  @Path("/{requestId}/reject")
  @Operation(summary = "Reject questions", description = "The agent continues without answers.")
  public Envelope<Accepted> rejectQuestion(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("requestId") @NotNull @Size(max = 100) String requestId) {
    calls.runInFolder(workspaceId, folder -> questions.reject(folder, requestId));
    return Envelope.accepted();
  }
}
