package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.ActiveWorkspace;
import dev.openwork.server.model.Agent;
import dev.openwork.server.model.Command;
import dev.openwork.server.model.DeletedWorkspace;
import dev.openwork.server.model.Disposed;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.LocalWorkspaceRequest;
import dev.openwork.server.model.NameRequest;
import dev.openwork.server.model.ProviderCatalog;
import dev.openwork.server.model.ReloadFeed;
import dev.openwork.server.model.Reloaded;
import dev.openwork.server.model.WorkspaceView;
import dev.openwork.server.opencode.ProjectClient;
import dev.openwork.server.reload.ReloadEvents;
import dev.openwork.server.services.IdempotentCalls;
import dev.openwork.server.services.WorkspaceCalls;
import dev.openwork.server.services.Workspaces;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Workspaces and what opencode offers in them. */
@Path("/workspaces")
@Tag(name = "Workspaces")
@Produces(MediaType.APPLICATION_JSON)
@Access(Role.CLIENT)
@Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
public final class WorkspacesResource {
  private final WorkspaceViews views = new WorkspaceViews();
  private final Workspaces workspaces;
  private final ReloadEvents reloads;
  private final WorkspaceCalls calls;
  private final ProjectClient projects;
  private final IdempotentCalls keys;
  private final Clock clock;

  /** Serves registered workspaces and the projects in their folders. */
  public WorkspacesResource(
      Workspaces workspaces,
      ReloadEvents reloads,
      WorkspaceCalls calls,
      ProjectClient projects,
      IdempotentCalls keys,
      Clock clock) {
    this.workspaces = workspaces;
    this.reloads = reloads;
    this.calls = calls;
    this.projects = projects;
    this.keys = keys;
    this.clock = clock;
  }

  /** Lists workspaces. */
  @GET
  @Operation(
      summary = "List workspaces",
      description = "In the order in which they were registered.")
  @Fails({})
  public Envelope<List<WorkspaceView>> listWorkspaces(
      @Parameter(description = "Whether to include hidden workspaces; requires the host token")
          @QueryParam("includeHidden")
          @DefaultValue("false")
          Boolean includeHidden,
      @Context SecurityContext caller) {
    if (includeHidden) {
      Callers.requireHost(caller, "includeHidden");
    }
    return Envelope.of(views.of(workspaces.list(includeHidden)));
  }

  /** Returns a workspace. */
  @GET
  @Path("/{workspaceId}")
  @Operation(summary = "Get a workspace")
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

  /** Registers a folder as a workspace. */
  @POST
  @Path("/local")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Create a local workspace",
      description =
          "Registers an existing folder of the server's machine and activates the workspace."
              + " Idempotent: a folder that is already registered returns its workspace unchanged.")
  @Access(Role.HOST)
  @Fails(FailureCode.CONFLICT)
  public Envelope<WorkspaceView> createLocalWorkspace(
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @HeaderParam(IdempotencyKey.HEADER)
          @Nullable
          @Pattern(regexp = IdempotencyKey.PATTERN)
          @Size(max = IdempotencyKey.MAX_LENGTH)
          String idempotencyKey,
      @Example(
              """
              {"folderPath": "/home/me/project", "name": "My project"}
              """)
          @NotNull
          @Valid
          LocalWorkspaceRequest request) {
    Optional<String> name = Optional.ofNullable(request.name());
    return Envelope.of(
        keys.run(
            new IdempotentCalls.Request(idempotencyKey, "createLocalWorkspace", List.of(), request),
            () -> WorkspaceView.of(workspaces.registerLocal(request.folderPath(), name))));
  }

  /** Activates a workspace. */
  @POST
  @Path("/{workspaceId}/activate")
  @Operation(summary = "Activate a workspace")
  @Fails(FailureCode.NOT_FOUND)
  public Envelope<ActiveWorkspace> activateWorkspace(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(new ActiveWorkspace(workspaces.activate(workspaceId).id()));
  }

  /** Renames a workspace. */
  @PATCH
  @Path("/{workspaceId}/display-name")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Update the name of a workspace",
      description = "Changes the display name. The slug stays the same.")
  @Fails(FailureCode.NOT_FOUND)
  public Envelope<WorkspaceView> renameWorkspace(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Example("{\"displayName\": \"My project\"}") @NotNull @Valid NameRequest request) {
    return Envelope.of(WorkspaceView.of(workspaces.rename(workspaceId, request.displayName())));
  }

  /** Removes a workspace from the server. */
  @DELETE
  @Path("/{workspaceId}")
  @Operation(
      summary = "Delete a workspace",
      description = "Removes the registration. The folder and its files are kept.")
  @Access(Role.HOST)
  @Fails(FailureCode.NOT_FOUND)
  public Envelope<DeletedWorkspace> deleteWorkspace(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    workspaces.delete(workspaceId);
    reloads.forget(workspaceId);
    return Envelope.of(new DeletedWorkspace(true, workspaceId));
  }

  /** Lists configuration changes. */
  @GET
  @Path("/{workspaceId}/reload-events")
  @Operation(
      summary = "List reload events",
      description =
          "Returns configuration changes after which the opencode instance of the workspace should"
              + " be reloaded. The server watches a workspace from the first request on.")
  @Fails(FailureCode.NOT_FOUND)
  public Envelope<ReloadFeed> listReloadEvents(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "The `cursor` of the previous response")
          @QueryParam("since")
          @DefaultValue("0")
          @Min(0)
          long since) {
    return Envelope.of(reloads.since(workspaceId, since));
  }

  /** Lists agents. */
  @GET
  @Path("/{workspaceId}/agents")
  @Operation(summary = "List agents")
  public Envelope<List<Agent>> listAgents(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(calls.inFolder(workspaceId, projects::agents));
  }

  /** Returns the providers and their models. */
  @GET
  @Path("/{workspaceId}/providers")
  @Operation(
      summary = "List providers and their models",
      description = "Returns only providers that have credentials unless `all` is set.")
  public Envelope<ProviderCatalog> getProviders(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(
              description =
                  "Whether to include providers without credentials, which adds thousands of"
                      + " models")
          @QueryParam("all")
          @DefaultValue("false")
          Boolean all) {
    ProviderCatalog catalog = calls.inFolder(workspaceId, projects::providers);
    return Envelope.of(all ? catalog : catalog.usable());
  }

  /** Lists opencode's commands. */
  @GET
  @Path("/{workspaceId}/commands")
  @Operation(summary = "List commands")
  public Envelope<List<Command>> listCommands(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(calls.inFolder(workspaceId, projects::commands));
  }

  /** Searches files by path. */
  @GET
  @Path("/{workspaceId}/files/search")
  @Operation(
      summary = "Search files",
      description = "Matches paths relative to the folder of the workspace. Best match first.")
  public Envelope<List<String>> searchFiles(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "Characters that the path contains in this order, with any gaps")
          @QueryParam("query")
          @NotNull
          @Size(min = 1, max = 500)
          String query,
      @Parameter(description = "Whether to return directories instead of files")
          @QueryParam("directories")
          @Nullable Boolean directories,
      @Parameter(description = "Maximum number of paths to return")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    Optional<Boolean> only = Optional.ofNullable(directories);
    return Envelope.of(
        calls.inFolder(workspaceId, folder -> projects.files(folder, query, only, limit)));
  }

  /** Disposes the opencode instance of a workspace. */
  @POST
  @Path("/{workspaceId}/dispose")
  @Operation(
      summary = "Dispose the opencode instance of a workspace",
      description =
          "Ends the runs of this workspace. Other workspaces are not affected. The next call"
              + " creates a new instance.")
  @Access(Role.HOST)
  public Envelope<Disposed> dispose(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    calls.runInFolder(workspaceId, projects::dispose);
    return Envelope.of(new Disposed(true));
  }

  /** Disposes the opencode instance of a workspace and creates a new one. */
  @POST
  @Path("/{workspaceId}/engine/reload")
  @Operation(
      summary = "Reload the opencode instance of a workspace",
      description =
          "Loads the configuration of the workspace again. Ends the runs of this workspace; other"
              + " workspaces are not affected.")
  @Access(Role.HOST)
  public Envelope<Reloaded> reloadEngine(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    calls.runInFolder(workspaceId, projects::dispose);
    List<Agent> unused = calls.inFolder(workspaceId, projects::agents);
    return Envelope.of(new Reloaded(clock.instant()));
  }
}
