package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.domain.DatabaseStatus;
import dev.openwork.server.domain.Role;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.Health;
import dev.openwork.server.model.ServerCapabilities;
import dev.openwork.server.model.ServerMeta;
import dev.openwork.server.model.ServerStatus;
import dev.openwork.server.runtime.ChildReports;
import dev.openwork.server.runtime.RuntimeUpgrades;
import dev.openwork.server.services.Workspaces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.function.Supplier;

/** What the server says of itself. */
@Path("/system")
@Tag(name = "System")
@Produces(MediaType.APPLICATION_JSON)
public final class SystemResource {
  private final Supplier<ServerInfo> server;
  private final Supplier<DatabaseStatus> database;
  private final ChildReports children;
  private final RuntimeUpgrades upgrades;
  private final Workspaces workspaces;
  private final Clock clock;

  /** Speaks for this server, which is asked for at each use, as is how its database is. */
  public SystemResource(
      Supplier<ServerInfo> server,
      Supplier<DatabaseStatus> database,
      ChildReports children,
      RuntimeUpgrades upgrades,
      Workspaces workspaces,
      Clock clock) {
    this.server = server;
    this.database = database;
    this.children = children;
    this.upgrades = upgrades;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  /** Open to everyone, so that a launcher can wait for it. */
  @GET
  @Path("/health")
  @Operation(summary = "Tell whether the server is up")
  @Access(Role.ANONYMOUS)
  @Example(
      """
      {"service": "openwork-server-v2", "status": "ok", "version": "0.1.0",
       "startedAt": "2026-01-31T08:00:00Z", "uptimeMs": 3600000,
       "database": {"status": "ready", "bootstrapMode": "existing", "migrations": 2,
                    "path": "/home/me/state/openwork-server-v2.sqlite"}}
      """)
  public Envelope<Health> getHealth() {
    return Envelope.of(SystemViews.health(server.get(), database.get(), clock.instant()));
  }

  /** All that the server knows of itself. */
  @GET
  @Path("/meta")
  @Operation(summary = "Describe the server: its process, start, middleware, database, runtime")
  @Access(Role.CLIENT)
  public Envelope<ServerMeta> getMeta(@Context SecurityContext caller) {
    return Envelope.of(
        SystemViews.meta(
            server.get(), database.get(), children, upgrades.state(), Callers.roleOf(caller)));
  }

  /** What can be done now. */
  @GET
  @Path("/capabilities")
  @Operation(summary = "Tell what can be done here now")
  @Access(Role.CLIENT)
  public Envelope<ServerCapabilities> getCapabilities(@Context SecurityContext caller) {
    return Envelope.of(SystemViews.capabilities(children, Callers.roleOf(caller)));
  }

  /** The server in short. */
  @GET
  @Path("/status")
  @Operation(summary = "Tell how the server, its database, its children and its workspaces are")
  @Access(Role.CLIENT)
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
}
