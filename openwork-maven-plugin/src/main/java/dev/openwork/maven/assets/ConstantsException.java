package dev.openwork.maven.assets;

import dev.openwork.loop.problem.Problem;
import java.nio.file.Path;
import java.util.Optional;

/** {@code constants.json} is missing or malformed, or contains an invalid version or hash. */
public final class ConstantsException extends AssetException {
  private static final long serialVersionUID = 1;

  private final transient Optional<Problem> place;

  private ConstantsException(String message, Optional<Problem> place) {
    super(message);
    this.place = place;
  }

  /** The file does not exist. */
  public static ConstantsException missing(Path file) {
    return new ConstantsException(
        file
            + ": no such file; expected JSON with \"opencodeVersion\". Create it, or pass its"
            + " path as -Dopenwork.constants.",
        Optional.empty());
  }

  /** The file cannot be read. */
  public static ConstantsException unreadable(Path file, String reason) {
    return new ConstantsException(
        file + ": cannot be read: " + reason + ". Make it readable.", Optional.empty());
  }

  /** A line of the file is invalid. */
  public static ConstantsException at(Path file, int line, String problem) {
    return new ConstantsException(
        file + ":" + line + ": " + problem, Optional.of(Problem.at(file, line, problem)));
  }

  @Override
  public Problem problem() {
    return place.orElseGet(super::problem);
  }
}
