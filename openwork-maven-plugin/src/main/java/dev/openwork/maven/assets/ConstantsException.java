package dev.openwork.maven.assets;

import java.nio.file.Path;

/**
 * {@code constants.json} is missing, malformed, or says something that is no version or no hash.
 */
public final class ConstantsException extends AssetException {
  private static final long serialVersionUID = 1;

  private ConstantsException(String message) {
    super(message);
  }

  static ConstantsException missing(Path file) {
    return new ConstantsException(
        file
            + ": no such file; expected JSON with \"opencodeVersion\". Create it, or point"
            + " -Dopenwork.constants at it.");
  }

  static ConstantsException unreadable(Path file, String reason) {
    return new ConstantsException(file + ": cannot be read: " + reason + ". Make it readable.");
  }

  static ConstantsException at(Path file, int line, String problem) {
    return new ConstantsException(file + ":" + line + ": " + problem);
  }
}
