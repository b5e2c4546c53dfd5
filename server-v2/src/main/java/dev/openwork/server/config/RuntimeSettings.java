package dev.openwork.server.config;

import dev.openwork.server.domain.BootstrapPolicy;
import dev.openwork.server.process.Backoff;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a server looks after its child processes.
 *
 * @param assets where opencode and the router are staged; absolute
 * @param more variables that opencode sees besides those it always does
 * @param routerRoot the directory whose projects chats may reach; absolute
 */
public record RuntimeSettings(
    Optional<Path> assets,
    BootstrapPolicy bootstrap,
    Backoff backoff,
    Duration opencodeStartTimeout,
    Duration routerStartTimeout,
    Set<String> more,
    Path routerRoot) {
  private static final String PREFIX = "OPENWORK_SERVER_V2_";
  private static final String START_TIMEOUT = "60000";

  public static RuntimeSettings of(Variables variables) {
    return new RuntimeSettings(
        variables.find(PREFIX + "RUNTIME_ASSETS").map(RuntimeSettings::absolute),
        bootstrap(variables.find(PREFIX + "RUNTIME_BOOTSTRAP").orElse("eager")),
        backoff(variables),
        millis(variables, "OPENCODE_START_TIMEOUT_MS", START_TIMEOUT),
        millis(variables, "ROUTER_START_TIMEOUT_MS", START_TIMEOUT),
        names(variables.find(PREFIX + "OPENCODE_ENVIRONMENT").orElse("")),
        absolute(
            variables
                .find(PREFIX + "ROUTER_ROOT")
                .orElseGet(() -> System.getProperty("user.home"))));
  }

  private static Backoff backoff(Variables variables) {
    Backoff standard = Backoff.STANDARD;
    return new Backoff(
        millis(variables, "RUNTIME_RESTART_BACKOFF_MS", text(standard.first())),
        millis(variables, "RUNTIME_RESTART_BACKOFF_MAX_MS", text(standard.longest())),
        millis(variables, "RUNTIME_RESTART_HEALTHY_MS", text(standard.healthy())));
  }

  private static String text(Duration duration) {
    return Long.toString(duration.toMillis());
  }

  private static Duration millis(Variables variables, String name, String otherwise) {
    String text = variables.find(PREFIX + name).orElse(otherwise);
    try {
      return Duration.ofMillis(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "Expected %s to be milliseconds, got '%s'".formatted(PREFIX + name, text), e);
    }
  }

  private static BootstrapPolicy bootstrap(String text) {
    return Stream.of(BootstrapPolicy.values())
        .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected %sRUNTIME_BOOTSTRAP to be eager, manual or disabled, got '%s'"
                        .formatted(PREFIX, text)));
  }

  private static Set<String> names(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath();
  }
}
