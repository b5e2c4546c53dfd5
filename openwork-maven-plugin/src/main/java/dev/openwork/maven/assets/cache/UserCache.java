package dev.openwork.maven.assets.cache;

import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The paths in the cache that the checkouts of a user share. Removing a file costs a download, and
 * loses the recorded hash of an unpinned build.
 *
 * @param root absolute path of the cache
 */
public record UserCache(Path root) {

  /** Creates a layout, and makes the root absolute. */
  public UserCache {
    root = root.toAbsolutePath().normalize();
  }

  /** Returns the cache of the user who runs this process. */
  public static UserCache ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", "")));
  }

  /**
   * Returns the cache below the cache directory of a platform: {@code XDG_CACHE_HOME} or {@code
   * ~/.cache}, on macOS {@code ~/Library/Caches}, on Windows {@code LOCALAPPDATA}.
   *
   * @param osName the value of the system property {@code os.name}
   */
  public static UserCache of(String osName, Map<String, String> environment, Path home) {
    String name = osName.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return new UserCache(home.resolve("Library/Caches/openwork"));
    }
    if (name.startsWith("windows")) {
      return new UserCache(
          absolute(environment, "LOCALAPPDATA")
              .orElse(home.resolve("AppData").resolve("Local"))
              .resolve("openwork")
              .resolve("cache"));
    }
    return new UserCache(
        absolute(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve("openwork"));
  }

  /** Returns the binary with the given content. */
  public Path binary(Sha256 content) {
    return binaries().resolve(content.hex());
  }

  /** Returns the record of a build. */
  public Path record(OpencodeBuild build) {
    return opencode()
        .resolve("builds")
        .resolve(build.version().number())
        .resolve(build.platform().toString());
  }

  /** Returns the lock that a process holds while it fetches a build. */
  public Path lock(OpencodeBuild build) {
    return opencode()
        .resolve("locks")
        .resolve(build.artifactName() + "-" + build.version() + ".lock");
  }

  /** Returns the directory of unfinished downloads. */
  public Path downloads() {
    return opencode().resolve("downloads");
  }

  Path binaries() {
    return opencode().resolve("sha256");
  }

  private Path opencode() {
    return root.resolve("opencode");
  }

  private static Optional<Path> absolute(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
