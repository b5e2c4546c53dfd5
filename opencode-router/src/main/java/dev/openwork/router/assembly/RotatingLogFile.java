package dev.openwork.router.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that does not grow for ever: before it would be larger than {@code limit} bytes
 * it becomes {@code <name>.1}, that {@code <name>.2}, and so on up to 3. A line that cannot be
 * written is lost. Safe for use by several threads.
 */
final class RotatingFile {
  private static final int OLDER = 3;

  private final Path file;
  private final long limit;
  private long size;

  private RotatingFile(Path file, long limit, long size) {
    this.file = file;
    this.limit = limit;
    this.size = size;
  }

  /** Goes on with the file, which is made when it is missing. */
  static RotatingFile open(Path file, long limit) throws IOException {
    Path absolute = file.toAbsolutePath();
    Files.createDirectories(absolute.resolveSibling(""));
    if (!Files.exists(absolute)) {
      Files.createFile(absolute);
    }
    return new RotatingFile(absolute, limit, Files.size(absolute));
  }

  synchronized void line(String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      if (size > 0 && size + bytes.length > limit) {
        rotate();
      }
      Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      size += bytes.length;
    } catch (IOException lost) {
      // there is nowhere else to tell it
    }
  }

  private void rotate() throws IOException {
    for (int number = OLDER; number > 0; number--) {
      Path younger = number == 1 ? file : numbered(number - 1);
      if (Files.exists(younger)) {
        Files.move(younger, numbered(number), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    size = 0;
  }

  private Path numbered(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }
}
