package dev.openwork.maven.assets;

import java.nio.file.Path;

/** A binary is not the expected one, or no pinned hash is available to verify it. */
public final class UntrustedException extends AssetException {
  private static final long serialVersionUID = 1;

  private UntrustedException(String message) {
    super(message);
  }

  /**
   * The binary differs from the one that {@code constants.json} pins.
   *
   * @param member the member of {@code opencodeSha256} with the expected hash
   */
  public static UntrustedException pinned(
      String build, String source, String member, Sha256 expected, Sha256 actual) {
    return mismatch(
        build + " from " + source + " is not the pinned binary",
        expected,
        actual,
        "If the new binary is trusted, correct \"opencodeSha256\".\""
            + member
            + "\" in constants.json.");
  }

  /**
   * The binary differs from the one that was downloaded the first time.
   *
   * @param record the file that contains the expected hash
   */
  public static UntrustedException remembered(
      String build, String source, Path record, Sha256 expected, Sha256 actual) {
    return mismatch(
        build + " from " + source + " is not the remembered binary",
        expected,
        actual,
        "A published version must not change. If the new binary is trusted, delete "
            + record
            + ".");
  }

  /** Only pinned builds are allowed, and {@code constants.json} pins no hash for this one. */
  public static UntrustedException unpinned(String build, String member) {
    return new UntrustedException(
        build
            + " has no pinned hash, and -Dopenwork.opencode.strict rejects builds without one. Add"
            + " \"opencodeSha256\".\""
            + member
            + "\" to constants.json, or run mvn openwork:fetch-opencode"
            + " -Dopenwork.opencode.pin=<version> where the build can be downloaded.");
  }

  private static UntrustedException mismatch(
      String problem, Sha256 expected, Sha256 actual, String remedy) {
    return new UntrustedException(
        """
        %s:
          expected SHA-256 %s
          actual SHA-256   %s
        Nothing was staged. %s\
        """
            .formatted(problem, expected, actual, remedy));
  }
}
