package dev.openwork.router.settings;

import dev.openwork.router.domain.RouterException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds the settings that are fixed when the router starts.
 *
 * @param directory the default working directory; absolute
 * @param port the HTTP port; 0 selects a free one
 * @param opencode the base URL of opencode, if it is known
 * @param maxMediaBytes the maximum size of a received file
 */
public record Settings(
    DataLayout layout,
    Variables variables,
    Path directory,
    String host,
    int port,
    Optional<URI> opencode,
    long maxMediaBytes,
    Timeouts timeouts) {
  private static final int MAX_PORT = 65_535;
  private static final long DEFAULT_MAX_MEDIA_BYTES = 50L << 20;

  public Settings {
    if (port < 0 || port > MAX_PORT) {
      throw RouterException.invalid(
          "invalid port " + port + "; expected 0 to 65535, where 0 selects a free port");
    }
    if (!Files.isDirectory(directory)) {
      throw RouterException.invalid(
          directory + " is not a directory; specify the default working directory of the chats");
    }
  }

  /** Holds the options of the command line. */
  public record Options(
      Optional<Path> directory,
      Optional<String> host,
      Optional<Integer> port,
      Optional<String> url) {}

  /** Resolves the settings. Options override variables, which override the configuration file. */
  public static Settings of(Options options, Variables variables, Timeouts timeouts) {
    DataLayout layout = DataLayout.of(variables);
    RouterConfig file = new ConfigFile(layout.config(), new ConfigReader(variables)).read();
    return new Settings(
        layout,
        variables,
        options.directory().or(file::directory).orElse(Path.of("")).toAbsolutePath().normalize(),
        options.host().or(() -> variables.find("OPENCODE_ROUTER_HEALTH_HOST")).orElse("127.0.0.1"),
        options.port().or(() -> port(variables)).orElse(3005),
        options.url().map(text -> ConfigReader.url("--opencode-url", text)).or(file::opencodeUrl),
        variables
            .number("OPENCODE_ROUTER_MAX_MEDIA_BYTES", 0, Integer.MAX_VALUE)
            .orElse(DEFAULT_MAX_MEDIA_BYTES),
        timeouts.override(variables));
  }

  /** Returns these settings with the base URL of opencode unknown. */
  public Settings withoutOpencode() {
    return new Settings(
        layout, variables, directory, host, port, Optional.empty(), maxMediaBytes, timeouts);
  }

  private static Optional<Integer> port(Variables variables) {
    return variables
        .number("OPENCODE_ROUTER_HEALTH_PORT", 0, MAX_PORT)
        .or(() -> variables.number("PORT", 0, MAX_PORT))
        .map(Long::intValue);
  }
}
