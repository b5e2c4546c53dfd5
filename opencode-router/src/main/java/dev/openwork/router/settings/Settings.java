package dev.openwork.router.settings;

import dev.openwork.router.domain.Refusal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a router is started with.
 *
 * @param directory where chats work by default; absolute
 * @param port 0 takes any that is free
 * @param opencode where opencode listens, if it is known
 * @param maxMediaBytes of one file, in or out
 * @param promptTimeout how long opencode may work on one message
 */
public record Settings(
    DataLayout layout,
    Variables variables,
    Path directory,
    String host,
    int port,
    Optional<URI> opencode,
    long maxMediaBytes,
    Duration promptTimeout) {
  private static final int HIGHEST_PORT = 65_535;
  private static final long MAX_MEDIA = 50L << 20;
  private static final Duration USUAL_PROMPT = Duration.ofHours(1);
  private static final Duration LONGEST_PROMPT = Duration.ofDays(7);

  public Settings {
    if (port < 0 || port > HIGHEST_PORT) {
      throw Refusal.invalid("port " + port + " is none; expected 0 to 65535, 0 for any free one");
    }
    if (!Files.isDirectory(directory)) {
      throw Refusal.invalid(
          directory + " is no directory; name the one where chats work by default");
    }
  }

  /** What was given on the command line; all of it may be absent. */
  public record Given(
      Optional<Path> directory,
      Optional<String> host,
      Optional<Integer> port,
      Optional<String> url) {}

  /** The settings; what was given goes before variables, those before the file. */
  public static Settings of(Given given, Variables variables) {
    DataLayout layout = DataLayout.of(variables);
    RouterConfig file = new ConfigFile(layout.config(), new ConfigReader(variables)).read();
    return new Settings(
        layout,
        variables,
        given.directory().or(file::directory).orElse(Path.of("")).toAbsolutePath().normalize(),
        given.host().or(() -> variables.find("OPENCODE_ROUTER_HEALTH_HOST")).orElse("127.0.0.1"),
        given.port().or(() -> port(variables)).orElse(3005),
        given.url().map(text -> ConfigReader.url("--opencode-url", text)).or(file::opencodeUrl),
        variables.number("OPENCODE_ROUTER_MAX_MEDIA_BYTES", 0, Integer.MAX_VALUE).orElse(MAX_MEDIA),
        variables
            .number("OPENCODE_ROUTER_PROMPT_TIMEOUT_MS", 1, LONGEST_PROMPT.toMillis())
            .map(Duration::ofMillis)
            .orElse(USUAL_PROMPT));
  }

  private static Optional<Integer> port(Variables variables) {
    return variables
        .number("OPENCODE_ROUTER_HEALTH_PORT", 0, HIGHEST_PORT)
        .or(() -> variables.number("PORT", 0, HIGHEST_PORT))
        .map(Long::intValue);
  }
}
