package dev.openwork.maven.compile;

import dev.openwork.maven.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The class files of one module on disk. Only what differs is written, each file replaced as a
 * whole, so that a reader sees the old or the new bytes and a hard link keeps the old ones.
 */
final class ClassFiles {
  private final Path directory;
  private final Set<String> owned = new HashSet<>();

  ClassFiles(Path directory) {
    this.directory = directory;
  }

  /**
   * Makes the directory hold these class files and removes owned ones that are not among them.
   *
   * @param classes bytes by path relative to the directory
   */
  void sync(Map<String, byte[]> classes) throws IOException {
    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
      AtomicFile.write(directory.resolve(entry.getKey()), entry.getValue());
    }
    for (String gone : owned) {
      if (!classes.containsKey(gone)) {
        Files.deleteIfExists(directory.resolve(gone));
      }
    }
    own(classes.keySet());
  }

  /** Takes class files that are on disk already as written by us. */
  void own(Set<String> names) {
    owned.clear();
    owned.addAll(names);
  }
}
