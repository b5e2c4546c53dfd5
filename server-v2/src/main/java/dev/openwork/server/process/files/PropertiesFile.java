package dev.openwork.server.process.files;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Properties files in UTF-8 that are replaced as a whole. */
public final class PropertiesFile {
  private PropertiesFile() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it is not a properties file
   */
  public static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  /** Creates or replaces a file. */
  public static void write(Path file, Properties properties) throws IOException {
    AtomicFile.replace(
        file,
        unfinished -> {
          try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            properties.store(writer, null);
          }
        });
  }
}
