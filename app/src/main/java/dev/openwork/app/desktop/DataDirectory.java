package dev.openwork.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/**
 * The directory with the state and the logs of an instance; only its owner can read it.
 *
 * @param root absolute
 */
record DataDirectory(Path root) {
  private static final String APPLICATION = "com.differentai.openwork";
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /** Returns the directory from the environment, or the default one, which Server V2 shares. */
  static DataDirectory of(String system, Path home, Map<String, String> environment) {
    String given = environment.getOrDefault("OPENWORK_DATA_DIR", "").strip();
    Path root =
        given.isEmpty()
            ? platform(system.toLowerCase(Locale.ROOT), home, environment).resolve(APPLICATION)
            : Path.of(given);
    return new DataDirectory(root.toAbsolutePath());
  }

  private static Path platform(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support");
    }
    boolean windows = system.startsWith("windows");
    String given = environment.getOrDefault(windows ? "APPDATA" : "XDG_DATA_HOME", "").strip();
    if (!given.isEmpty()) {
      return Path.of(given);
    }
    return windows
        ? home.resolve("AppData").resolve("Roaming")
        : home.resolve(".local").resolve("share");
  }

  /** Returns the lock that the running instance holds. */
  Path lock() {
    return root.resolve("desktop.lock");
  }

  /** Returns the directory of the output of the programs. */
  Path logs() {
    return root.resolve("logs");
  }

  /** Returns the working directory of Server V2. */
  Path server() {
    return root.resolve("server-v2");
  }

  /** Returns the directory of the app. */
  Path app() {
    return root.resolve("app");
  }

  /**
   * Creates missing directories.
   *
   * @throws DesktopException if the directory cannot be created or written
   */
  void create() throws DesktopException {
    try {
      for (Path directory : new Path[] {root, logs(), app()}) {
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          Files.createDirectories(directory, OWNER_ONLY);
        } else {
          Files.createDirectories(directory);
        }
        if (!Files.isWritable(directory)) {
          throw new IOException(directory + " is not writable");
        }
      }
    } catch (IOException e) {
      throw new DesktopException(
          "Cannot use the data directory %s: %s. Make it writable, or pass --data-dir <directory>."
              .formatted(root, e),
          e);
    }
  }
}
