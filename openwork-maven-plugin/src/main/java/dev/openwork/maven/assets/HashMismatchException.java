package dev.openwork.maven.assets;

/** A source delivered a binary other than the one that {@code constants.json} pins. */
public final class HashMismatchException extends AssetException {
  private static final long serialVersionUID = 1;

  HashMismatchException(OpencodeBuild build, Sha256 expected, Sha256 actual, String source) {
    super(
        """
        %s from %s is not the pinned binary:
          expected SHA-256 %s
          actual SHA-256   %s
        Nothing was staged. If the new binary is trusted, correct "opencodeSha256"."%s" in constants.json.\
        """
            .formatted(build.describe(), source, expected, actual, build.platform()));
  }
}
