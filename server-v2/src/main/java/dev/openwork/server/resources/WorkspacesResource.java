package dev.openwork.server.resources;

import dev.openwork.server.contract.annotation.Access;
import dev.openwork.server.contract.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.resources.wire.Envelope;
import dev.openwork.server.resources.wire.LocalWorkspaceRequest;
import dev.openwork.server.resources.wire.WorkspaceView;
import dev.openwork.server.services.Workspaces;
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

/** Folders that people and agents work in. */
@Path("/workspaces")
@Tag(name = "Workspaces")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkspacesResource {
  private final Workspaces workspaces;

  /** Serves these workspaces. */
  public WorkspacesResource(Workspaces workspaces) {
    this.workspaces = workspaces;
  }

  /** All workspaces, in the order they were registered. */
  @GET
  @Operation(summary = "List the workspaces")
  @Access(Role.CLIENT)
  public Envelope<List<WorkspaceView>> listWorkspaces() {
    return Envelope.of(workspaces.list().stream().map(WorkspaceView::of).toList());
  }

  /** One workspace. */
  @GET
  @Path("/{workspaceId}")
  @Operation(summary = "Read a workspace")
  @Access(Role.CLIENT)
  @Fails(FailureCode.NOT_FOUND)
  public Envelope<WorkspaceView> getWorkspace(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(WorkspaceView.of(workspaces.get(workspaceId)));
  }

  /** Registers a folder; the same folder a second time gives the first workspace. */
  @POST
  @Path("/local")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Register a folder of this machine as a workspace")
  @Access(Role.HOST)
  public Envelope<WorkspaceView> createLocalWorkspace(
      @NotNull @Valid LocalWorkspaceRequest request) {
    return Envelope.of(
        WorkspaceView.of(
            workspaces.registerLocal(request.folderPath(), Optional.ofNullable(request.name()))));
  }
}
