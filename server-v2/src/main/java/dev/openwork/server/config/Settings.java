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
 * What a server is started with, from its arguments and its environment, validated.
 *
 * @param port 0 takes any that is free
 * @param directory where its state is
 * @param storage where its database is
 * @param runtime how it looks after its child processes
 * @param access who is let in, and how much they may ask for
 * @param logFormat how its log is written, if that was said
 * @param heartbeat how often a quiet event stream gets a comment
 * @param eventGrace how long opencode's events are followed when nobody reads them any more
 * @param environment what its child processes see a part of
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
  private static final int HIGHEST_PORT = 65_535;
  private static final String PREFIX = "OPENWORK_SERVER_V2_";

  Settings {
    environment = Map.copyOf(environment);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("Expected a port from 0 to 65535, got " + port);
    }
    if (heartbeat.toMillis() <= 0) {
      throw new IllegalArgumentException("Expected a positive heartbeat, got " + heartbeat);
    }
  }

  public static Settings of(CommandLine arguments, Map<String, String> environment) {
    Variables variables = new Variables(environment);
    WorkingDirectory directory = new WorkingDirectory(workingRoot(variables));
    String host =
        arguments.value("--host").or(() -> variables.find(PREFIX + "HOST")).orElse("127.0.0.1");
    return new Settings(
        host,
        number(
            arguments.value("--port").or(() -> variables.find(PREFIX + "PORT")).orElse("3100"),
            "a port from 0 to 65535"),
        directory,
        storage(variables, directory),
        RuntimeSettings.of(variables),
        AccessSettings.of(variables, directory, host),
        variables.find(PREFIX + "VERSION").orElse(ServerInfo.CONTRACT_VERSION),
        variables.find(PREFIX + "LOG_FORMAT").map(LogFormat::of),
        Duration.ofMillis(
            number(variables.find(PREFIX + "EVENT_HEARTBEAT_MS").orElse("15000"), "milliseconds")),
        Duration.ofMillis(
            number(variables.find(PREFIX + "EVENT_GRACE_MS").orElse("30000"), "milliseconds")),
        environment);
  }

  /** Whether nothing of its database outlives it. */
  public boolean isForgetful() {
    return storage instanceof SqliteStorage && storage.file().isEmpty();
  }

  private static int number(String text, String expected) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Expected %s, got '%s'".formatted(expected, text), e);
    }
  }

  private static Storage storage(Variables variables, WorkingDirectory directory) {
    if (variables.isSet(PREFIX + "IN_MEMORY")) {
      return SqliteStorage.inMemory();
    }
    return variables
        .find(PREFIX + "DATABASE_URL")
        .<Storage>map(PostgresStorage::at)
        .orElseGet(() -> SqliteStorage.in(directory.database(), Clock.systemUTC()));
  }

  private static Path workingRoot(Variables variables) {
    Optional<Path> named =
        variables
            .find(PREFIX + "WORKDIR")
            .map(Path::of)
            .or(() -> variables.find("OPENWORK_DATA_DIR").map(d -> Path.of(d, "server-v2")));
    return named
        .orElseGet(() -> PlatformDirectories.data(variables).resolve("server-v2"))
        .toAbsolutePath();
  }
}
