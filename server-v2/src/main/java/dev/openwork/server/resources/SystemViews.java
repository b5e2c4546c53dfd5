package dev.openwork.server.resources;

import dev.openwork.server.domain.BootstrapPolicy;
import dev.openwork.server.domain.DatabaseStatus;
import dev.openwork.server.domain.Role;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.domain.Startup;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.model.ChildSummary;
import dev.openwork.server.model.DatabaseHealth;
import dev.openwork.server.model.Health;
import dev.openwork.server.model.HealthStatus;
import dev.openwork.server.model.RuntimeUpgrade;
import dev.openwork.server.model.ServerCapabilities;
import dev.openwork.server.model.ServerCapabilities.AuthSummary;
import dev.openwork.server.model.ServerChildren;
import dev.openwork.server.model.ServerMeta;
import dev.openwork.server.model.ServerProcess;
import dev.openwork.server.model.ServerRoot;
import dev.openwork.server.model.ServerRoot.ContractInfo;
import dev.openwork.server.model.ServerStartup;
import dev.openwork.server.model.ServerStatus;
import dev.openwork.server.model.ServerStatus.WorkspaceCounts;
import dev.openwork.server.runtime.Children;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the responses of the system operations. */
final class SystemViews {
  private SystemViews() {}

  static Health health(ServerInfo server, DatabaseStatus database, Instant now) {
    return new Health(
        ServerInfo.SERVICE,
        HealthStatus.OK,
        server.version(),
        server.startedAt(),
        Duration.between(server.startedAt(), now).toMillis(),
        new DatabaseHealth(
            database, server.database().bootstrapMode(), server.database().migrations(), null));
  }

  private static DatabaseHealth database(ServerInfo server, DatabaseStatus status) {
    ServerInfo.Database database = server.database();
    return new DatabaseHealth(
        status, database.bootstrapMode(), database.migrations(), database.path().orElse(null));
  }

  static ServerRoot root(String version) {
    return new ServerRoot(
        ServerInfo.SERVICE,
        "dev.openwork:server-v2",
        version,
        System.getenv("OPENWORK_DEV_MODE") == null ? "production" : "development",
        List.of("/system", "/workspaces"),
        new ContractInfo("/openapi.json", "3.1.0", ServerInfo.CONTRACT_VERSION));
  }

  static ServerCapabilities capabilities(Children children, Role actor) {
    boolean opencode = children.opencode().running();
    return new ServerCapabilities(
        true,
        opencode,
        opencode,
        children.router().running(),
        children.bootstrap() != BootstrapPolicy.DISABLED,
        new AuthSummary(actor != Role.ANONYMOUS, actor));
  }

  static ServerStatus status(
      ServerInfo server,
      DatabaseStatus database,
      Children children,
      List<Workspace> workspaces,
      @Nullable String active,
      Role actor,
      Instant now) {
    int hidden = (int) workspaces.stream().filter(Workspace::hidden).count();
    return new ServerStatus(
        server.version(),
        server.startedAt(),
        Duration.between(server.startedAt(), now).toMillis(),
        capabilities(children, actor),
        database(server, database),
        children(children),
        new WorkspaceCounts(workspaces.size(), hidden),
        active);
  }

  private static ServerChildren children(Children children) {
    return new ServerChildren(
        ChildSummary.of(children.opencode()), ChildSummary.of(children.router()));
  }

  static ServerMeta meta(
      ServerInfo server,
      DatabaseStatus database,
      Children children,
      RuntimeUpgrade upgrade,
      Role actor) {
    return new ServerMeta(
        ServerInfo.SERVICE,
        server.version(),
        server.startedAt(),
        actor,
        process(),
        server.middleware(),
        startup(server.startup(), children.bootstrap()),
        database(server, database),
        children(children),
        children.summary(upgrade));
  }

  private static ServerStartup startup(Startup startup, BootstrapPolicy children) {
    return new ServerStartup(
        startup.took().toMillis(),
        startup.directory().toString(),
        startup.storage(),
        startup.tokens(),
        children,
        startup.warnings());
  }

  private static ServerProcess process() {
    return new ServerProcess(
        ProcessHandle.current().pid(),
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory());
  }
}
