package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.Accepted;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.PermissionAnswer;
import dev.openwork.server.model.PermissionReply;
import dev.openwork.server.model.PermissionRequest;
import dev.openwork.server.model.Rejection;
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
import java.util.Optional;

/** What agents of a workspace must be allowed to do before they do it. */
@Path("/workspaces/{workspaceId}/permissions")
@Tag(name = "Permissions")
@Produces(MediaType.APPLICATION_JSON)
public final class PermissionsResource {
  private final Requests requests;

  /** Serves these requests. */
  public PermissionsResource(Requests requests) {
    this.requests = requests;
  }

  /** What waits for an answer. */
  @GET
  @Operation(summary = "List what agents wait to be allowed to do")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<PermissionRequest>> listPermissions(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(requests.permissions(workspaceId));
  }

  /** Answers a request. */
  @POST
  @Path("/{requestId}/reply")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Allow what an agent asks for, once or always, or not")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Accepted> replyPermission(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("requestId") @NotNull @Size(max = 100) String requestId,
      @Example("{\"reply\": \"once\"}") @NotNull @Valid PermissionReply request) {
    requests.answer(
        workspaceId, requestId, request.reply(), Optional.ofNullable(request.message()));
    return Envelope.of(new Accepted(true));
  }

  /** Refuses a request. */
  @POST
  @Path("/{requestId}/reject")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Do not allow what an agent asks for")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Accepted> rejectPermission(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("requestId") @NotNull @Size(max = 100) String requestId,
      @Example("{\"message\": \"Leave this file alone\"}") @NotNull @Valid Rejection request) {
    requests.answer(
        workspaceId, requestId, PermissionAnswer.REJECT, Optional.ofNullable(request.message()));
    return Envelope.of(new Accepted(true));
  }
}
