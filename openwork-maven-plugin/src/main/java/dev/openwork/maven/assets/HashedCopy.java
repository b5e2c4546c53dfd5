package dev.openwork.maven.assets;

import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * Copies a stream to a file and hashes it at the same time. Errors of the stream are {@link
 * IOException}s, errors of the file are {@link StagingException}s.
 */
public final class HashedCopy {
  private static final int BUFFER = 1 << 16;

  private HashedCopy() {}

  /** Writes the rest of a stream to a file and returns its hash. */
  public static Sha256 copy(InputStream in, Path target) throws IOException, StagingException {
    MessageDigest digest = Digests.sha256();
    byte[] buffer = new byte[BUFFER];
    try (Sink sink = Sink.open(target)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        sink.write(buffer, read);
      }
    }
    return Sha256.of(digest);
  }

  /** A file whose errors differ from those of the stream. */
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
