package dev.openwork.router.settings;

import java.nio.file.Path;

/** Where the router keeps its files; all absolute. */
public record DataLayout(Path directory, Path config, Path database) {

  /** The layout that the variables ask for, else below the user's home. */
  public static DataLayout of(Variables variables) {
    Path directory =
        variables
            .find("OPENCODE_ROUTER_DATA_DIR")
            .map(Path::of)
            .orElseGet(
                () -> Path.of(System.getProperty("user.home"), ".openwork", "opencode-router"))
            .toAbsolutePath();
    return new DataLayout(
        directory,
        variables
            .find("OPENCODE_ROUTER_CONFIG_PATH")
            .map(path -> Path.of(path).toAbsolutePath())
            .orElseGet(() -> directory.resolve("opencode-router.json")),
        variables
            .find("OPENCODE_ROUTER_DB_PATH")
            .map(path -> Path.of(path).toAbsolutePath())
            .orElseGet(() -> directory.resolve("opencode-router.db")));
  }

  /** The generated access token. */
  public Path token() {
    return directory.resolve("token");
  }

  /** The URL of the router that runs on this data. */
  public Path endpoint() {
    return directory.resolve("endpoint");
  }
}
