package dev.openwork.server.domain;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that is staged for the server.
 *
 * @param path absolute
 * @param sha256 of its bytes, in 64 lower-case hexadecimal digits
 * @param source where they came from, such as {@code npm} or {@code workspace}, if that was noted
 */
public record StagedProgram(String version, Path path, String sha256, Optional<String> source) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Refuses what is not a SHA-256, for an unchecked program is never started. */
  public StagedProgram {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "expected sha256 to be 64 hexadecimal digits, got '" + sha256 + "'");
    }
  }
}
