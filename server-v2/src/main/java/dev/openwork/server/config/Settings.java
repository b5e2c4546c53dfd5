package dev.openwork.server.config;

import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.log.LogFormat;
import dev.openwork.server.store.PostgresStorage;
import dev.openwork.server.store.SqliteStorage;
import dev.openwork.server.store.Storage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The validated settings of a server, from its arguments and environment variables.
 *
 * @param port 0 for any free port
 * @param directory where the server stores its state
 * @param storage the database
 * @param runtime the settings of the child processes
 * @param access the settings of authentication and limits
 * @param logFormat the format of the log; empty for the default
 * @param heartbeat the interval of comments on idle event streams
 * @param eventGrace how long to follow opencode's events after the last subscriber left
 * @param environment the environment variables, of which child processes receive a part
 */
public record Settings(
    String host,
    int port,
    WorkingDirectory directory,
    Storage storage,
    RuntimeSettings runtime,
    AccessSettings access,
    String version,
    Optional<LogFormat> logFormat,
    Duration heartbeat,
    Duration eventGrace,
    Map<String, String> environment) {
  private static final int MAX_PORT = 65_535;
  private static final String PORT_RANGE = "a port from 0 to 65535";

  /** Copies the environment and rejects an invalid port or heartbeat. */
  public Settings {
    environment = Map.copyOf(environment);
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("Expected " + PORT_RANGE + ", got " + port);
    }
    if (heartbeat.toMillis() <= 0) {
      throw new IllegalArgumentException("Expected a positive heartbeat, got " + heartbeat);
    }
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException if a setting is invalid
   */
  public static Settings of(ServerArguments arguments, Map<String, String> environment) {
    EnvironmentVariables variables = new EnvironmentVariables(environment);
    WorkingDirectory directory = new WorkingDirectory(workingRoot(variables));
    String host = arguments.host().or(() -> variables.find("HOST")).orElse("127.0.0.1");
    String port = arguments.port().or(() -> variables.find("PORT")).orElse("3100");
    return new Settings(
        host,
        EnvironmentVariables.parse("the port", PORT_RANGE, port, Integer::parseInt),
        directory,
        storage(variables, directory),
        RuntimeSettings.of(variables),
        AccessSettings.of(variables, directory, host),
        variables.find("VERSION").orElse(ServerInfo.CONTRACT_VERSION),
        variables.find("LOG_FORMAT").map(LogFormat::of),
        variables.milliseconds("EVENT_HEARTBEAT_MS", 15_000),
        variables.milliseconds("EVENT_GRACE_MS", 30_000),
        environment);
  }

  /** Returns whether the database is lost when the server stops. */
  public boolean isInMemory() {
    return storage instanceof SqliteStorage && storage.file().isEmpty();
  }

  private static Storage storage(EnvironmentVariables variables, WorkingDirectory directory) {
    if (variables.isOn("IN_MEMORY")) {
      return SqliteStorage.inMemory();
    }
    return variables
        .find("DATABASE_URL")
        .<Storage>map(PostgresStorage::at)
        .orElseGet(() -> SqliteStorage.in(directory.database(), Clock.systemUTC()));
  }

  private static Path workingRoot(EnvironmentVariables variables) {
    return variables
        .find("WORKDIR")
        .map(Path::of)
        .or(() -> variables.first("OPENWORK_DATA_DIR").map(data -> Path.of(data, "server-v2")))
        .orElseGet(() -> PlatformDirectories.data(variables).resolve("server-v2"))
        .toAbsolutePath();
  }
}
