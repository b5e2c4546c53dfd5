package dev.openwork.server.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Computes values that show whether a file has the same contents as before. */
final class FileDigest {
  private static final long LARGEST = 1 << 20;

  private FileDigest() {}

  /**
   * Returns the digest of a regular file's contents; of its size and time if it is larger than 1
   * MiB or cannot be read. Empty if there is no such file.
   */
  static Optional<String> of(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      long size = Files.size(file);
      String time = size + " " + Files.getLastModifiedTime(file);
      return Optional.of(
          size > LARGEST || !Files.isReadable(file) ? time : sha256(Files.readAllBytes(file)));
    } catch (IOException deleted) {
      return Optional.empty();
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
