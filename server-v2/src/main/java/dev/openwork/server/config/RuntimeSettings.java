package dev.openwork.server.config;

import dev.openwork.process.HealthCheck;
import dev.openwork.process.RestartPolicy;
import dev.openwork.server.domain.BootstrapPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The settings of the child processes.
 *
 * @param assets the directory with the staged programs; absolute
 * @param opencodeVariables names of further environment variables that opencode receives
 * @param routerRoot the directory whose projects are reachable from chats; absolute
 */
public record RuntimeSettings(
    Optional<Path> assets,
    BootstrapPolicy bootstrap,
    RestartPolicy restart,
    HealthCheck.Policy health,
    Duration opencodeStartTimeout,
    Duration routerStartTimeout,
    Set<String> opencodeVariables,
    Path routerRoot) {
  private static final long START_TIMEOUT = 60_000;

  static RuntimeSettings of(EnvironmentVariables variables) {
    return new RuntimeSettings(
        variables.find("RUNTIME_ASSETS").map(RuntimeSettings::absolute),
        bootstrap(variables.find("RUNTIME_BOOTSTRAP").orElse("eager")),
        restart(variables),
        health(variables),
        variables.milliseconds("OPENCODE_START_TIMEOUT_MS", START_TIMEOUT),
        variables.milliseconds("ROUTER_START_TIMEOUT_MS", START_TIMEOUT),
        variables.list("OPENCODE_ENVIRONMENT"),
        absolute(variables.find("ROUTER_ROOT").orElseGet(() -> System.getProperty("user.home"))));
  }

  private static RestartPolicy restart(EnvironmentVariables variables) {
    RestartPolicy standard = RestartPolicy.STANDARD;
    return new RestartPolicy(
        variables.milliseconds("RUNTIME_RESTART_BACKOFF_MS", standard.backoffMs()).toMillis(),
        variables
            .milliseconds("RUNTIME_RESTART_BACKOFF_MAX_MS", standard.maxBackoffMs())
            .toMillis(),
        variables.milliseconds("RUNTIME_RESTART_HEALTHY_MS", standard.healthyMs()).toMillis());
  }

  private static HealthCheck.Policy health(EnvironmentVariables variables) {
    HealthCheck.Policy standard = HealthCheck.Policy.STANDARD;
    return new HealthCheck.Policy(
        variables.milliseconds("RUNTIME_HEALTH_INTERVAL_MS", standard.interval().toMillis()),
        variables.milliseconds("RUNTIME_HEALTH_TIMEOUT_MS", standard.timeout().toMillis()));
  }

  private static BootstrapPolicy bootstrap(String text) {
    return Stream.of(BootstrapPolicy.values())
        .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP to be eager, manual or disabled,"
                        + " got '%s'".formatted(text)));
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath();
  }
}
