package dev.openwork.server.resources;

import dev.openwork.server.domain.Role;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.resources.wire.DatabaseHealth;
import dev.openwork.server.resources.wire.Health;
import dev.openwork.server.resources.wire.HealthStatus;
import dev.openwork.server.resources.wire.ServerChildren;
import dev.openwork.server.resources.wire.ServerMeta;
import dev.openwork.server.resources.wire.ServerProcess;
import dev.openwork.server.services.ChildReports;
import java.time.Duration;
import java.time.Instant;

/** Domain values as the system operations show them. */
final class SystemViews {
  private SystemViews() {}

  static Health health(ServerInfo server, Instant now) {
    ServerInfo.Database database = server.database();
    return new Health(
        ServerInfo.SERVICE,
        HealthStatus.OK,
        server.version(),
        server.startedAt(),
        Duration.between(server.startedAt(), now).toMillis(),
        new DatabaseHealth(
            database.bootstrapMode(), database.migrations(), database.path().orElse(null)));
  }

  static ServerMeta meta(ServerInfo server, ChildReports children, Role actor) {
    return new ServerMeta(
        ServerInfo.SERVICE,
        server.version(),
        server.startedAt(),
        actor,
        process(),
        new ServerChildren(
            RuntimeViews.brief(children.opencode()), RuntimeViews.brief(children.router())));
  }

  private static ServerProcess process() {
    return new ServerProcess(
        ProcessHandle.current().pid(),
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }
}
