package dev.openwork.maven.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 as 64 lower-case hexadecimal digits. */
public record Sha256(String hex) {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException when they are anything but 64 lower-case hexadecimal digits
   */
  public Sha256 {
    if (!DIGITS.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "'" + hex + "' is no SHA-256; expected 64 lower-case hexadecimal digits");
    }
  }

  /** The first {@code digits} digits, enough to tell contents apart in a path. */
  public String prefix(int digits) {
    return hex.substring(0, digits);
  }

  @Override
  public String toString() {
    return hex;
  }

  /** The hash of a file, read in pieces. */
  public static Sha256 of(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return of(digest);
  }

  /** The hash of what {@code digest} was fed. */
  public static Sha256 of(MessageDigest digest) {
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  /** A fresh SHA-256. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
