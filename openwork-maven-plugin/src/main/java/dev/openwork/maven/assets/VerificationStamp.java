package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a file looked like when its hash was last computed: its size in bytes and its time of
 * modification. While it still looks like that, the hash need not be computed again.
 */
record VerificationStamp(long size, String modified, Sha256 sha256) {

  /** The stamp of {@code file} as it is now, whose hash the caller has just computed. */
  static VerificationStamp of(Path file, Sha256 sha256) throws IOException {
    return new VerificationStamp(
        Files.size(file), Files.getLastModifiedTime(file).toString(), sha256);
  }

  /** Reads a stamp; empty when there is none, or none that can be made sense of. */
  static Optional<VerificationStamp> read(Path stamp) throws IOException {
    try {
      List<String> lines = Files.readAllLines(stamp);
      return Optional.of(
          new VerificationStamp(
              Long.parseLong(lines.get(0)), lines.get(1), new Sha256(lines.get(2))));
    } catch (NoSuchFileException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Whether {@code file} is there and looks as it did. */
  boolean holdsFor(Path file) throws IOException {
    return Files.isRegularFile(file) && equals(of(file, sha256));
  }

  void write(Path stamp) throws IOException {
    AtomicFiles.write(stamp, size + "\n" + modified + "\n" + sha256 + "\n");
  }
}
