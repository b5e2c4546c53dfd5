package dev.openwork.server.config;

import java.nio.file.Path;
import java.util.Locale;

/** The directories in which programs store their data on each platform. */
final class PlatformDirectories {
  private static final String APPLICATION = "com.differentai.openwork";

  private PlatformDirectories() {}

  /** Returns the directory of OpenWork; a different one in development mode. */
  static Path data(EnvironmentVariables variables) {
    String name = variables.isSet("OPENWORK_DEV_MODE") ? APPLICATION + ".dev" : APPLICATION;
    Path home = Path.of(System.getProperty("user.home"));
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(name);
    }
    if (os.startsWith("windows")) {
      return variables
          .first("APPDATA")
          .map(Path::of)
          .orElse(home.resolve("AppData").resolve("Roaming"))
          .resolve(name);
    }
    return variables
        .first("XDG_DATA_HOME")
        .map(Path::of)
        .orElse(home.resolve(".local").resolve("share"))
        .resolve(name);
  }
}
