package dev.openwork.loop.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The output directories of javac during one compilation: the files on disk, without the output of
 * earlier compilations, and with what this compilation writes. Written files stay in memory.
 */
final class OutputFiles {
  private final Map<Path, Optional<byte[]>> earlier;
  private final SortedMap<Path, Written> written = new TreeMap<>();

  /** A file in memory. */
  private static final class Written extends ByteArrayOutputStream {
    private final long time = System.currentTimeMillis();
  }

  /**
   * Starts a compilation.
   *
   * @param earlier the output of earlier compilations, by absolute path, with the content that each
   *     file had before them; empty if there was no such file
   */
  OutputFiles(Map<Path, Optional<byte[]>> earlier) {
    this.earlier = new HashMap<>(earlier);
  }

  /** Returns whether javac finds the file. */
  boolean exists(Path file) {
    return written.containsKey(file)
        || (earlier.containsKey(file) ? earlier.get(file).isPresent() : Files.exists(file));
  }

  /**
   * Returns the content of a file.
   *
   * @throws NoSuchFileException if it does not exist
   */
  byte[] read(Path file) throws IOException {
    Written own = written.get(file);
    if (own != null) {
      return own.toByteArray();
    }
    return earlier.containsKey(file)
        ? earlier.get(file).orElseThrow(() -> new NoSuchFileException(file.toString()))
        : Files.readAllBytes(file);
  }

  /** Creates a file in memory or truncates it. */
  OutputStream write(Path file) {
    Written own = new Written();
    written.put(file, own);
    return new OutputStream() {
      private boolean closed;

      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
          throw new ClosedChannelException();
        }
        own.write(bytes, offset, length);
      }

      @Override
      public void close() {
        closed = true;
      }
    };
  }

  /** Returns the time of the last modification in milliseconds; 0 if the file does not exist. */
  long lastModified(Path file) {
    Written own = written.get(file);
    if (own != null) {
      return own.time;
    }
    try {
      return exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
    } catch (IOException unreadable) {
      return 0;
    }
  }

  /** Deletes a file, and returns whether it existed. */
  boolean delete(Path file) {
    boolean existed = exists(file);
    written.remove(file);
    try {
      if (existed && !earlier.containsKey(file)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException undeletable) {
      return false;
    }
    earlier.replace(file, Optional.empty());
    return existed;
  }

  /** Returns the written files by absolute path. */
  SortedMap<Path, byte[]> written() {
    SortedMap<Path, byte[]> files = new TreeMap<>();
    written.forEach((file, content) -> files.put(file, content.toByteArray()));
    return files;
  }
}
