package dev.openwork.loop.fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What earlier versions left in a cache directory whose file names carry keys. */
final class StaleFiles {
  private StaleFiles() {}

  /** Removes the files beside one whose names fit a pattern as a whole. */
  static void remove(Path kept, Pattern names) throws IOException {
    List<Path> all;
    try (Stream<Path> listed = Files.list(kept.resolveSibling(""))) {
      all = listed.toList();
    }
    for (Path file : all) {
      if (names.matcher(file.getFileName().toString()).matches() && !file.equals(kept)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
