package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.DatabaseStatus;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.model.ChildHealth;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.Health;
import dev.openwork.server.model.RouterHealth;
import dev.openwork.server.model.RuntimeSummary;
import dev.openwork.server.model.RuntimeUpgrade;
import dev.openwork.server.model.RuntimeVersions;
import dev.openwork.server.model.ServerCapabilities;
import dev.openwork.server.model.ServerMeta;
import dev.openwork.server.model.ServerRoot;
import dev.openwork.server.model.ServerStatus;
import dev.openwork.server.model.UpgradeResult;
import dev.openwork.server.runtime.Children;
import dev.openwork.server.runtime.RuntimeUpgrades;
import dev.openwork.server.services.Workspaces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.function.Supplier;

/** The server itself and its child processes. */
@Path("/")
@Tag(name = "System")
@Produces(MediaType.APPLICATION_JSON)
@Access(Role.CLIENT)
public final class SystemResource {
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final Supplier<ServerInfo> server;
  private final Supplier<DatabaseStatus> database;
  private final Children children;
  private final RuntimeUpgrades upgrades;
  private final Workspaces workspaces;
  private final Supplier<String> contract;
  private final Supplier<String> metrics;
  private final Clock clock;

  /**
   * Serves the state of a server.
   *
   * @param server called for each request
   * @param database called for each request
   * @param contract returns the OpenAPI document
   * @param metrics returns the current values in the Prometheus text format
   */
  public SystemResource(
      Supplier<ServerInfo> server,
      Supplier<DatabaseStatus> database,
      Children children,
      RuntimeUpgrades upgrades,
      Workspaces workspaces,
      Supplier<String> contract,
      Supplier<String> metrics,
      Clock clock) {
    this.server = server;
    this.database = database;
    this.children = children;
    this.upgrades = upgrades;
    this.workspaces = workspaces;
    this.contract = contract;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** Returns the name and version of the service and the path of its contract. */
  @GET
  @Operation(
      summary = "Get service information",
      description = "Returns the name and version of the service and the path of its contract.")
  @Access(Role.ANONYMOUS)
  public Envelope<ServerRoot> getRoot() {
    return Envelope.of(SystemViews.root(server.get().version()));
  }

  /** Returns the contract without the envelope. */
  @GET
  @Path("/openapi.json")
  @Operation(summary = "Get the OpenAPI contract")
  @ApiResponse(
      responseCode = "200",
      description = "OpenAPI 3.1",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(types = "object")))
  @Access(Role.ANONYMOUS)
  public String getContract() {
    return contract.get();
  }

  /** Returns the health of the server. */
  @GET
  @Path("/system/health")
  @Operation(
      summary = "Get the health of the server",
      description =
          "Requires no token, so that a launcher can wait for the server. Contains no paths.")
  @Access(Role.ANONYMOUS)
  @Example(
      """
      {"service": "openwork-server-v2", "status": "ok", "version": "0.1.0",
       "startedAt": "2026-01-31T08:00:00Z", "uptimeMs": 3600000,
       "database": {"status": "ready", "bootstrapMode": "existing", "migrations": 2}}
      """)
  public Envelope<Health> getHealth() {
    return Envelope.of(SystemViews.health(server.get(), database.get(), clock.instant()));
  }

  /** Returns details of the server. */
  @GET
  @Path("/system/meta")
  @Operation(
      summary = "Get server details",
      description = "Returns the process, startup, middleware, database and runtime of the server.")
  public Envelope<ServerMeta> getMeta(@Context SecurityContext caller) {
    return Envelope.of(
        SystemViews.meta(
            server.get(), database.get(), children, upgrades.state(), Callers.roleOf(caller)));
  }

  /** Returns the features that are available now. */
  @GET
  @Path("/system/capabilities")
  @Operation(
      summary = "Get the capabilities of the server",
      description = "Returns which features are available now and what the caller's token allows.")
  public Envelope<ServerCapabilities> getCapabilities(@Context SecurityContext caller) {
    return Envelope.of(SystemViews.capabilities(children, Callers.roleOf(caller)));
  }

  /** Returns the status of the server and its parts. */
  @GET
  @Path("/system/status")
  @Operation(
      summary = "Get the status of the server",
      description = "Returns the status of the database, the child processes and the workspaces.")
  public Envelope<ServerStatus> getStatus(@Context SecurityContext caller) {
    return Envelope.of(
        SystemViews.status(
            server.get(),
            database.get(),
            children,
            workspaces.list(true),
            workspaces.active().orElse(null),
            Callers.roleOf(caller),
            clock.instant()));
  }

  /** Returns the metrics without the envelope. */
  @GET
  @Path("/system/metrics")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(summary = "Get metrics for Prometheus")
  @ApiResponse(
      responseCode = "200",
      description = "Prometheus text format, version 0.0.4",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(implementation = String.class)))
  public Response getMetrics() {
    return Response.ok(metrics.get(), PROMETHEUS).build();
  }

  /** Returns the health of opencode. */
  @GET
  @Path("/system/opencode/health")
  @Operation(
      summary = "Get the health of opencode",
      description = "Returns the state of the process and the last lines of its output.")
  public Envelope<ChildHealth> getOpencodeHealth() {
    return Envelope.of(children.opencode());
  }

  /** Returns the health of the chat router. */
  @GET
  @Path("/system/router/health")
  @Operation(
      summary = "Get the health of the chat router",
      description = "Returns the state of the process and the last lines of its output.")
  public Envelope<RouterHealth> getRouterHealth() {
    return Envelope.of(RouterHealth.of(children.router()));
  }

  /** Returns the state of the runtime. */
  @GET
  @Path("/system/runtime/summary")
  @Operation(
      summary = "Get the state of the runtime",
      description =
          "Returns the health of both child processes, their restart policy and the last upgrade.")
  public Envelope<RuntimeSummary> getRuntimeSummary() {
    return Envelope.of(children.summary(upgrades.state()));
  }

  /** Returns the versions of the child processes. */
  @GET
  @Path("/system/runtime/versions")
  @Operation(summary = "Get the running and the staged versions of the child processes")
  public Envelope<RuntimeVersions> getRuntimeVersions() {
    return Envelope.of(children.versions());
  }

  /** Upgrades the child processes; responds when the new processes are ready. */
  @POST
  @Path("/system/runtime/upgrade")
  @Operation(
      summary = "Upgrade the child processes to the staged versions",
      description =
          "Verifies the checksum of each staged program and starts it next to the running one. When"
              + " it is ready, it takes over. If it does not become ready, the previous process"
              + " keeps running and the status is `failed`. A program that is already running is"
              + " not restarted.")
  @Access(Role.HOST)
  @Fails(FailureCode.CONFLICT)
  public Envelope<UpgradeResult> upgradeRuntime() {
    RuntimeUpgrade upgrade = upgrades.upgrade();
    return Envelope.of(new UpgradeResult(upgrade, children.summary(upgrade)));
  }
}
