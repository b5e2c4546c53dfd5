package dev.openwork.maven.assets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/**
 * Takes one file out of an archive while it arrives, without holding more than a buffer of it.
 * Faults of the archive are {@link IOException}s, faults of the disk are {@link StagingException}s.
 */
final class BinaryExtractor {
  private static final int BUFFER = 1 << 16;

  private BinaryExtractor() {}

  /**
   * Writes the entry named {@code entry} to {@code target} and returns its hash. Reads the archive
   * to its end, so that a checksum that stands there is looked at too.
   */
  static Sha256 extract(InputStream archive, ArchiveKind kind, String entry, Path target)
      throws IOException, StagingException {
    try (ArchiveInputStream<?> entries = kind.open(archive)) {
      find(entries, entry);
      Sha256 hash = copy(entries, target);
      entries.transferTo(OutputStream.nullOutputStream());
      drain(entries);
      return hash;
    } catch (EOFException e) {
      throw new IOException("the archive is truncated", e);
    }
  }

  private static void find(ArchiveInputStream<?> entries, String wanted) throws IOException {
    for (ArchiveEntry at = entries.getNextEntry(); at != null; at = entries.getNextEntry()) {
      if (at.getName().equals(wanted) || at.getName().equals("./" + wanted)) {
        return;
      }
    }
    throw new IOException("the archive holds no " + wanted);
  }

  private static void drain(ArchiveInputStream<?> entries) throws IOException {
    while (entries.getNextEntry() != null) {
      entries.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static Sha256 copy(InputStream in, Path target) throws IOException, StagingException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (Sink sink = Sink.open(target)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        sink.write(buffer, read);
      }
    }
    return Sha256.of(digest);
  }

  /** A file whose faults cannot be mistaken for those of what is read. */
  private record Sink(Path path, OutputStream out) implements AutoCloseable {
    static Sink open(Path path) throws StagingException {
      try {
        return new Sink(path, Files.newOutputStream(path));
      } catch (IOException e) {
        throw StagingException.unwritable(path, e);
      }
    }

    void write(byte[] buffer, int length) throws StagingException {
      try {
        out.write(buffer, 0, length);
      } catch (IOException e) {
        throw StagingException.unwritable(path, e);
      }
    }

    @Override
    public void close() throws StagingException {
      try {
        out.close();
      } catch (IOException e) {
        throw StagingException.unwritable(path, e);
      }
    }
  }
}
