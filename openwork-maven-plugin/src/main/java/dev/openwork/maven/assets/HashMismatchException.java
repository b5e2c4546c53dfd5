package dev.openwork.maven.assets;

import java.nio.file.Path;

/** A source delivered a binary other than the one that is trusted. */
public final class HashMismatchException extends AssetException {
  private static final long serialVersionUID = 1;

  private HashMismatchException(
      String build, String source, String trusted, Sha256 expected, Sha256 actual, String wayOut) {
    super(
        """
        %s from %s is not the %s binary:
          expected SHA-256 %s
          actual SHA-256   %s
        Nothing was staged. %s\
        """
            .formatted(build, source, trusted, expected, actual, wayOut));
  }

  /** The binary is not the one that {@code constants.json} pins as {@code member}. */
  public static HashMismatchException pinned(
      String build, String source, String member, Sha256 expected, Sha256 actual) {
    return new HashMismatchException(
        build,
        source,
        "pinned",
        expected,
        actual,
        "If the new binary is trusted, correct \"opencodeSha256\".\""
            + member
            + "\" in constants.json.");
  }

  /** The binary is not the one that was had the first time, as {@code record} says. */
  public static HashMismatchException remembered(
      String build, String source, Path record, Sha256 expected, Sha256 actual) {
    return new HashMismatchException(
        build,
        source,
        "remembered",
        expected,
        actual,
        "A published version must not change. If the new binary is trusted, delete "
            + record
            + ".");
  }
}
