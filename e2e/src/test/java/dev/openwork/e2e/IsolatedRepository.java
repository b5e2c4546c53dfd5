package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local Maven repository that has what the developer's has, by links, but none of this project's
 * own artifacts: what a build installs there, stays there.
 */
final class IsolatedRepository {
  private IsolatedRepository() {}

  /** Makes the repository in a directory that is not there yet. */
  static Path into(Path directory) throws IOException {
    Path original = developers();
    linkAllBut(original, directory, "dev");
    linkAllBut(original.resolve("dev"), directory.resolve("dev"), "openwork");
    return directory;
  }

  /** Surefire and Failsafe tell where the repository of the running build is. */
  private static Path developers() {
    String running = System.getProperty("localRepository");
    return running == null
        ? Path.of(System.getProperty("user.home"), ".m2", "repository")
        : Path.of(running);
  }

  private static void linkAllBut(Path original, Path directory, String left) throws IOException {
    Files.createDirectories(directory);
    for (Path entry : entries(original)) {
      if (!entry.endsWith(left)) {
        Files.createSymbolicLink(directory.resolve(entry.getFileName()), entry);
      }
    }
  }

  private static List<Path> entries(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList();
    }
  }
}
