package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The machine stood in the way: a path that cannot be written or read, a full disk, an unknown
 * platform.
 */
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

  /** Whether it is something in {@code directory} that stood in the way. */
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
            + ". Make its directory writable, free some disk space, or move the file that is in the"
            + " way.",
        cause);
  }

  /** A path cannot be read. */
  public static StagingException unreadable(Path path, IOException cause) {
    return new StagingException(path, path + ": cannot be read: " + Reasons.of(cause) + ".", cause);
  }

  /** There is no opencode for this machine. */
  public static StagingException platform(String osName, String osArch) {
    return new StagingException(
        "no opencode is published for os.name '"
            + osName
            + "' with os.arch '"
            + osArch
            + "'; expected Linux, macOS or Windows on x64 or arm64. Skip it with"
            + " -Dopenwork.opencode.skip.");
  }

  static StagingException classes(Path classes, String expected) {
    return new StagingException(
        classes + ": " + expected + "; compile the router module first (mvn compile).");
  }

  /** Somebody wants this build to end. */
  public static StagingException interrupted(String doing) {
    return new StagingException("interrupted while " + doing + "; run again.");
  }
}
