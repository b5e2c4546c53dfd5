package dev.openwork.app.desktop;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The output of a program in {@code <name>.log}. At each start, and when the file has become large,
 * it is renamed to {@code <name>.1.log} and replaces the file before. Not thread-safe.
 */
final class ProgramLog implements AutoCloseable {
  private final Path file;
  private final Path previous;
  private final long maxCharacters;
  private Writer writer;
  private long characters;

  private ProgramLog(Path directory, String name, long maxCharacters) throws IOException {
    this.file = directory.resolve(name + ".log");
    this.previous = directory.resolve(name + ".1.log");
    this.maxCharacters = maxCharacters;
    this.writer = open();
  }

  /**
   * Starts a new file.
   *
   * @param maxCharacters the size after which another file is started
   */
  static ProgramLog open(Path directory, String name, long maxCharacters) throws IOException {
    return new ProgramLog(directory, name, maxCharacters);
  }

  Path file() {
    return file;
  }

  /** Appends a line and writes it to the file immediately. */
  void add(String line) throws IOException {
    if (characters > maxCharacters) {
      writer.close();
      writer = open();
      characters = 0;
    }
    writer.write(line + "\n");
    writer.flush();
    characters += line.length() + 1;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private Writer open() throws IOException {
    if (Files.exists(file)) {
      Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }
}
