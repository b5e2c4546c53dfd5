package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.Agent;
import dev.openwork.server.model.Command;
import dev.openwork.server.model.Disposed;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.ProviderCatalog;
import dev.openwork.server.model.Reloaded;
import dev.openwork.server.opencode.FileQuery;
import dev.openwork.server.services.Projects;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What opencode offers in a workspace. */
@Path("/workspaces")
@Tag(name = "Workspaces")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectsResource {
  private final Projects projects;

  /** Serves these. */
  public ProjectsResource(Projects projects) {
    this.projects = projects;
  }

  /** Who may answer. */
  @GET
  @Path("/{workspaceId}/agents")
  @Operation(summary = "List the agents of a workspace")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<Agent>> listAgents(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(projects.agents(workspaceId));
  }

  /** Who runs models. */
  @GET
  @Path("/{workspaceId}/providers")
  @Operation(summary = "List the providers and models that can be asked in a workspace")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<ProviderCatalog> getProviders(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "Also those that need credentials first, which are thousands")
          @QueryParam("all")
          @DefaultValue("false")
          Boolean all) {
    return Envelope.of(projects.providers(workspaceId, all));
  }

  /** Which commands there are. */
  @GET
  @Path("/{workspaceId}/commands")
  @Operation(summary = "List opencode's commands in a workspace")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<Command>> listCommands(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(projects.commands(workspaceId));
  }

  /** Files by a piece of their path. */
  @GET
  @Path("/{workspaceId}/files/search")
  @Operation(summary = "Find files of a workspace by their path, best first")
  @Access(Role.CLIENT)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<List<String>> searchFiles(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "Characters of the path, in their order")
          @QueryParam("query")
          @NotNull
          @Size(min = 1, max = 500)
          String query,
      @Parameter(description = "Find directories instead of files") @QueryParam("directories")
          @Nullable Boolean directories,
      @Parameter(description = "How many at most")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return Envelope.of(
        projects.files(workspaceId, new FileQuery(query, Optional.ofNullable(directories), limit)));
  }

  /** Lets go of what opencode holds. */
  @POST
  @Path("/{workspaceId}/dispose")
  @Operation(
      summary = "Let opencode drop what it holds of a workspace, runs included",
      description = "Other workspaces are not touched. The next use loads it anew.")
  @Access(Role.HOST)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Disposed> dispose(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    projects.dispose(workspaceId);
    return Envelope.of(new Disposed(true));
  }

  /** Has configuration read anew. */
  @POST
  @Path("/{workspaceId}/engine/reload")
  @Operation(
      summary = "Have opencode read the configuration of a workspace anew",
      description = "Ends runs of this workspace; other workspaces are not touched.")
  @Access(Role.HOST)
  @Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
  public Envelope<Reloaded> reloadEngine(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(new Reloaded(projects.reload(workspaceId)));
  }
}
