package dev.openwork.process.files;

import java.io.IOException;
import java.io.StringReader;
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
    properties.load(new StringReader(SmallFile.read(file)));
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
