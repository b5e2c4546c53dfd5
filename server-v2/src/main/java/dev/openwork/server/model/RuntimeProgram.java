package dev.openwork.server.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program of the runtime.
 *
 * @param sha256 of its bytes, as 64 lower-case hexadecimal digits
 * @param path absolute
 * @param source where it came from: {@code mirror}, {@code cache}, {@code release}, {@code npm} or
 *     {@code workspace}
 */
public record RuntimeProgram(String version, String sha256, String path, @Nullable String source) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Rejects an invalid checksum, because a program without a verified checksum never starts. */
  public RuntimeProgram {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "expected sha256 to be 64 hexadecimal digits, got '" + sha256 + "'");
    }
  }
}
