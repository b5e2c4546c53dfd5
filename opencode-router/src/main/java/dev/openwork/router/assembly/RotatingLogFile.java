package dev.openwork.router.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Appends lines to a log file. Before the file exceeds {@code maxBytes}, it is renamed to {@code
 * <name>.1}; up to three older files are kept. Lines that cannot be written are lost. Thread-safe.
 */
final class RotatingLogFile {
  private static final int OLDER_FILES = 3;

  private final Path file;
  private final long maxBytes;
  private long size;

  private RotatingLogFile(Path file, long maxBytes, long size) {
    this.file = file;
    this.maxBytes = maxBytes;
    this.size = size;
  }

  /** Opens a file for appending and creates it and its directory if they are missing. */
  static RotatingLogFile open(Path file, long maxBytes) throws IOException {
    Path absolute = file.toAbsolutePath();
    Files.createDirectories(absolute.resolveSibling(""));
    if (!Files.exists(absolute)) {
      Files.createFile(absolute);
    }
    return new RotatingLogFile(absolute, maxBytes, Files.size(absolute));
  }

  synchronized void line(String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      if (size > 0 && size + bytes.length > maxBytes) {
        rotate();
      }
      Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      size += bytes.length;
    } catch (IOException e) {
      // there is no other place to report it
    }
  }

  private void rotate() throws IOException {
    for (int number = OLDER_FILES; number > 0; number--) {
      Path source = number == 1 ? file : numbered(number - 1);
      if (Files.exists(source)) {
        Files.move(source, numbered(number), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    size = 0;
  }

  private Path numbered(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }
}
