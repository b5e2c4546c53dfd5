package dev.openwork.router.settings;

import java.nio.file.Path;

/** Defines the absolute paths of the router's files. */
public record DataLayout(Path directory, Path config, Path database) {

  /** Returns the layout from the environment variables or else below the user's home directory. */
  public static DataLayout of(Variables variables) {
    Path home = Path.of(System.getProperty("user.home"), ".openwork", "opencode-router");
    Path directory = path(variables, "OPENCODE_ROUTER_DATA_DIR", home);
    return new DataLayout(
        directory,
        path(variables, "OPENCODE_ROUTER_CONFIG_PATH", directory.resolve("opencode-router.json")),
        path(variables, "OPENCODE_ROUTER_DB_PATH", directory.resolve("opencode-router.db")));
  }

  /** Returns the file with the generated access token. */
  public Path token() {
    return directory.resolve("token");
  }

  /** Returns the file with the URL of the running router. */
  public Path endpoint() {
    return directory.resolve("endpoint");
  }

  private static Path path(Variables variables, String name, Path defaultPath) {
    return variables.find(name).map(Path::of).orElse(defaultPath).toAbsolutePath();
  }
}
