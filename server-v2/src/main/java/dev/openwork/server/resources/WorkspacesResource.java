package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.model.ActiveWorkspace;
import dev.openwork.server.model.DeletedWorkspace;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.LocalWorkspaceRequest;
import dev.openwork.server.model.NameRequest;
import dev.openwork.server.model.ReloadFeed;
import dev.openwork.server.model.WorkspaceView;
import dev.openwork.server.reload.ReloadEvents;
import dev.openwork.server.services.Workspaces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;

/** Folders that people and agents work in. */
@Path("/workspaces")
@Tag(name = "Workspaces")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkspacesResource {
  private final WorkspaceViews views = new WorkspaceViews();
  private final Workspaces workspaces;
  private final ReloadEvents reloads;

  /** Serves these workspaces. */
  public WorkspacesResource(Workspaces workspaces, ReloadEvents reloads) {
    this.workspaces = workspaces;
    this.reloads = reloads;
  }

  /** Workspaces, in the order they were registered. */
  @GET
  @Operation(summary = "List the workspaces")
  @Access(Role.CLIENT)
  public Envelope<List<WorkspaceView>> listWorkspaces(
      @Parameter(description = "Also those that are hidden, which asks for the host token")
          @QueryParam("includeHidden")
          @DefaultValue("false")
          Boolean includeHidden,
      @Context SecurityContext caller) {
    if (includeHidden) {
      Callers.requireHost(caller, "includeHidden");
    }
    return Envelope.of(views.of(workspaces.list(includeHidden)));
  }

  /** One workspace. */
  @GET
  @Path("/{workspaceId}")
  @Operation(summary = "Read a workspace")
  @Access(Role.CLIENT)
  @Fails(FailureCode.NOT_FOUND)
  @Example(
      """
      {"id": "ws_0123456789ab", "slug": "my-project", "displayName": "My project",
       "kind": "local", "status": "ready", "hidden": false,
       "backend": {"kind": "local_opencode", "local": {"dataDir": "/home/me/project"}},
       "runtime": {"lastSyncAt": "2026-01-31T09:00:00Z"},
       "createdAt": "2026-01-31T08:00:00Z", "updatedAt": "2026-01-31T08:00:00Z"}
      """)
  public Envelope<WorkspaceView> getWorkspace(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(WorkspaceView.of(workspaces.get(workspaceId)));
  }

  /** Registers a folder; the same folder a second time gives the first workspace. */
  @POST
  @Path("/local")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Register a folder of this machine as a workspace, and make it active")
  @Access(Role.HOST)
  public Envelope<WorkspaceView> createLocalWorkspace(
      @Example(
              """
              {"folderPath": "/home/me/project", "name": "My project"}
              """)
          @NotNull
          @Valid
          LocalWorkspaceRequest request) {
    Workspace made =
        workspaces.registerLocal(request.folderPath(), Optional.ofNullable(request.name()));
    return Envelope.of(WorkspaceView.of(made));
  }

  /** Makes a workspace the one that people work in. */
  @POST
  @Path("/{workspaceId}/activate")
  @Operation(summary = "Make a workspace the active one")
  @Access(Role.CLIENT)
  @Fails(FailureCode.NOT_FOUND)
  public Envelope<ActiveWorkspace> activateWorkspace(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(new ActiveWorkspace(workspaces.activate(workspaceId).id()));
  }

  /** Gives a workspace another name. */
  @PATCH
  @Path("/{workspaceId}/display-name")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Rename a workspace")
  @Access(Role.CLIENT)
  @Fails(FailureCode.NOT_FOUND)
  public Envelope<WorkspaceView> renameWorkspace(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Example("{\"displayName\": \"My project\"}") @NotNull @Valid NameRequest request) {
    return Envelope.of(WorkspaceView.of(workspaces.rename(workspaceId, request.displayName())));
  }

  /** Forgets a workspace. */
  @DELETE
  @Path("/{workspaceId}")
  @Operation(summary = "Forget a workspace; its files stay")
  @Access(Role.HOST)
  @Fails(FailureCode.NOT_FOUND)
  public Envelope<DeletedWorkspace> deleteWorkspace(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    workspaces.delete(workspaceId);
    reloads.forget(workspaceId);
    return Envelope.of(new DeletedWorkspace(true, workspaceId));
  }

  /** Changes of configuration. */
  @GET
  @Path("/{workspaceId}/reload-events")
  @Operation(
      summary = "List changes because of which opencode should read its configuration anew",
      description = "A workspace is watched from the first such request on.")
  @Access(Role.CLIENT)
  @Fails(FailureCode.NOT_FOUND)
  public Envelope<ReloadFeed> listReloadEvents(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "The cursor of the last answer")
          @QueryParam("since")
          @DefaultValue("0")
          @Min(0)
          long since) {
    return Envelope.of(ReloadFeed.of(reloads.since(workspaceId, since)));
  }
}
