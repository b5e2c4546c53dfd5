package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.AtomicFiles;
import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * What a file looked like when its hash was last computed: its size in bytes, its time of
 * modification, and its inode where there are such. While it still looks like that, the hash need
 * not be computed again. {@code source} tells where the content came from.
 */
record VerificationStamp(
    long size, String modified, String inode, Sha256 sha256, Provenance source) {

  /** The stamp of {@code file} as it is now, whose hash the caller has just computed. */
  static VerificationStamp of(Path file, Sha256 sha256, Provenance source) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new VerificationStamp(
        now.size(),
        now.lastModifiedTime().toString(),
        String.valueOf(now.fileKey()),
        sha256,
        source);
  }

  /** Reads a stamp; empty when there is none, or none that can be made sense of. */
  static Optional<VerificationStamp> read(Path stamp) throws IOException {
    try {
      List<String> lines = Files.readAllLines(stamp);
      return Optional.of(
          new VerificationStamp(
              Long.parseLong(lines.get(0)),
              lines.get(1),
              lines.get(2),
              new Sha256(lines.get(3)),
              Provenance.of(lines.get(4))));
    } catch (NoSuchFileException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Whether {@code file} is there and looks as it did. */
  boolean holdsFor(Path file) throws IOException {
    return Files.isRegularFile(file) && equals(of(file, sha256, source));
  }

  void write(Path stamp) throws IOException {
    AtomicFiles.write(
        stamp, String.join("\n", "" + size, modified, inode, sha256.hex(), source.word(), ""));
  }
}
