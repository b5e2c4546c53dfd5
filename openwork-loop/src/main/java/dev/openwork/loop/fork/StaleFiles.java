package dev.openwork.loop.fork;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Deletes outdated files of a cache directory whose file names contain keys. */
final class StaleFiles {
  private StaleFiles() {}

  /** Deletes the files in the directory of a file whose names match a pattern, except that file. */
  static void delete(Path kept, Pattern names) throws IOException {
    List<Path> all;
    try (Stream<Path> listed = Files.list(kept.resolveSibling(""))) {
      all = listed.toList();
    }
    for (Path file : all) {
      if (names.matcher(file.getFileName().toString()).matches() && !file.equals(kept)) {
        FileTree.delete(file);
      }
    }
  }
}
