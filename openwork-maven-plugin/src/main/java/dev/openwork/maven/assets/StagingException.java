package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A problem of the machine: an inaccessible path, a full disk, or an unsupported platform. */
public final class StagingException extends AssetException {
  private static final long serialVersionUID = 1;

  private final transient Optional<Path> path;

  private StagingException(String message) {
    super(message);
    this.path = Optional.empty();
  }

  private StagingException(Path path, String message, IOException cause) {
    super(message, cause);
    this.path = Optional.of(path);
  }

  /** Returns whether the problem is in a directory. */
  public boolean isAbout(Path directory) {
    return path.filter(each -> each.startsWith(directory)).isPresent();
  }

  /** A path cannot be written. */
  public static StagingException unwritable(Path path, IOException cause) {
    return new StagingException(
        path,
        path
            + ": cannot be written: "
            + Reasons.of(cause)
            + ". Make its directory writable, free some disk space, or move the file that blocks"
            + " it.",
        cause);
  }

  /** A path cannot be read. */
  public static StagingException unreadable(Path path, IOException cause) {
    return new StagingException(path, path + ": cannot be read: " + Reasons.of(cause) + ".", cause);
  }

  /** No build of opencode exists for this platform. */
  public static StagingException platform(String osName, String osArch) {
    return new StagingException(
        "opencode is not published for os.name '"
            + osName
            + "' with os.arch '"
            + osArch
            + "'; expected Linux, macOS or Windows on x64 or arm64. Pass"
            + " -Dopenwork.opencode.skip to do without it.");
  }

  /** Returns a function that logs the process id of a build that holds a lock. */
  public static Consumer<String> waitingFor(Object asset, Consumer<String> log) {
    return pid -> log.accept("waiting for another build (pid " + pid + ") that stages " + asset);
  }

  static StagingException classes(Path classes, String expected) {
    return new StagingException(
        classes + ": " + expected + "; compile the router module first (mvn compile).");
  }

  /** The thread was interrupted. */
  public static StagingException interrupted(String doing) {
    return new StagingException("interrupted while " + doing + "; run again.");
  }
}
