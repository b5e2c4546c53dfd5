package dev.openwork.process.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Creates and replaces files as a whole: at every moment, including after a power failure, a file
 * has its old content or its new content.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes the new content of a file. */
  @FunctionalInterface
  public interface Writer<E extends Exception> {
    /** Writes to this path, where no file exists. */
    void write(Path file) throws IOException, E;
  }

  /**
   * Has the new content written to {@code <name>.new} in the same directory, and renames that file.
   * The caller ensures that only one thread and process writes the file at a time.
   */
  public static <E extends Exception> void replace(Path file, Writer<E> writer)
      throws IOException, E {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    try {
      writer.write(unfinished);
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
