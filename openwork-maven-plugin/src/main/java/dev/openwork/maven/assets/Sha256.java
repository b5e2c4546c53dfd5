package dev.openwork.maven.assets;

import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 hash as 64 lowercase hexadecimal digits. */
public record Sha256(String hex) {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  /**
   * Creates a hash from its digits.
   *
   * @throws IllegalArgumentException unless these are 64 lowercase hexadecimal digits
   */
  public Sha256 {
    if (!DIGITS.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "'" + hex + "' is not a SHA-256 hash; expected 64 lowercase hexadecimal digits");
    }
  }

  /** Returns the first digits, for paths that depend on the content. */
  public String prefix(int digits) {
    return hex.substring(0, digits);
  }

  @Override
  public String toString() {
    return hex;
  }

  /** Returns the hash of the content of a file, which is read in pieces. */
  public static Sha256 of(Path file) throws IOException {
    return new Sha256(Digests.of(file));
  }

  /** Returns the hash of the bytes in a digest, and resets the digest. */
  public static Sha256 of(MessageDigest digest) {
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }
}
