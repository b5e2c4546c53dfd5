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
import dev.openwork.server.opencode.PermissionClient;
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

/** Pending permission requests of a workspace's agents. */
@Path("/workspaces/{workspaceId}/permissions")
@Tag(name = "Permissions")
@Produces(MediaType.APPLICATION_JSON)
@Access(Role.CLIENT)
@Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
public final class PermissionsResource {
  private final WorkspaceCalls calls;
  private final PermissionClient permissions;

  /** Serves the requests of this client. */
  public PermissionsResource(WorkspaceCalls calls, PermissionClient permissions) {
    this.calls = calls;
    this.permissions = permissions;
  }

  /** Lists pending permission requests. */
  @GET
  @Operation(summary = "List pending permission requests")
  public Envelope<List<PermissionRequest>> listPermissions(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(calls.inFolder(workspaceId, permissions::list));
  }

  /** Replies to a permission request. */
  @POST
  @Path("/{requestId}/reply")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Reply to a permission request",
      description =
          "Allows the request once, allows it and all requests that match its `always` patterns, or"
              + " rejects it.")
  public Envelope<Accepted> replyPermission(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("requestId") @NotNull @Size(max = 100) String requestId,
      @Example("{\"reply\": \"once\"}") @NotNull @Valid PermissionReply request) {
    return reply(workspaceId, requestId, request);
  }

  /** Rejects a permission request. */
  @POST
  @Path("/{requestId}/reject")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Reject a permission request")
  public Envelope<Accepted> rejectPermission(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("requestId") @NotNull @Size(max = 100) String requestId,
      @Example("{\"message\": \"Do not change this file\"}") @NotNull @Valid Rejection request) {
    return reply(
        workspaceId, requestId, new PermissionReply(PermissionAnswer.REJECT, request.message()));
  }

  private Envelope<Accepted> reply(String workspaceId, String requestId, PermissionReply reply) {
    calls.runInFolder(workspaceId, folder -> permissions.reply(folder, requestId, reply));
    return Envelope.accepted();
  }
}
