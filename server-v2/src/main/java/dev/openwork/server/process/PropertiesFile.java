package dev.openwork.server.process;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Files of names and values that are written as a whole or not at all. */
final class PropertiesFile {
  private PropertiesFile() {}

  /** Fails with {@link IllegalArgumentException} when the file holds something else. */
  static Properties read(Path file) throws IOException {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.load(reader);
    }
    return lines;
  }

  static void write(Path file, Properties lines) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (Writer writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
      lines.store(writer, null);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
