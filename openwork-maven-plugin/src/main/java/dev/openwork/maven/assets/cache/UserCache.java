package dev.openwork.maven.assets.cache;

import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything lies in the cache that all checkouts of a user share. Removing any of it costs a
 * download, and the memory of what unpinned builds were.
 */
public record UserCache(Path root) {

  /** Makes the root absolute. */
  public UserCache {
    root = root.toAbsolutePath().normalize();
  }

  /** The cache of whoever runs this process. */
  public static UserCache ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", "")));
  }

  /**
   * The cache where a platform keeps such things: {@code XDG_CACHE_HOME} or {@code ~/.cache}, on
   * macOS {@code ~/Library/Caches}, on Windows {@code LOCALAPPDATA}.
   *
   * @param osName as the system property {@code os.name} says it
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

  /** The binary of one content. */
  public Path binary(Sha256 content) {
    return binaries().resolve(content.hex());
  }

  /** What is remembered of a build. */
  public Path record(OpencodeBuild build) {
    return opencode()
        .resolve("builds")
        .resolve(build.version().number())
        .resolve(build.platform().toString());
  }

  /** Held by whoever fetches a build. */
  public Path lock(OpencodeBuild build) {
    return opencode()
        .resolve("locks")
        .resolve(build.artifactName() + "-" + build.version() + ".lock");
  }

  /** Downloads that are under way, or were when their process ended. */
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
