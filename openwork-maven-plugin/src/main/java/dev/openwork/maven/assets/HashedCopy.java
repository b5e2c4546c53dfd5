package dev.openwork.maven.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * Copies to a file, hashing on the way and holding no more than a buffer. Faults of what is read
 * are {@link IOException}s, faults of the disk are {@link StagingException}s.
 */
public final class HashedCopy {
  private static final int BUFFER = 1 << 16;

  private HashedCopy() {}

  /** Writes what {@code in} has left to {@code target} and returns its hash. */
  public static Sha256 copy(InputStream in, Path target) throws IOException, StagingException {
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
