package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local Maven repository with links to the artifacts of the user's repository, without those of
 * this project. Builds install into it without changing the user's repository.
 */
final class IsolatedRepository {
  private IsolatedRepository() {}

  /** Creates the repository in {@code directory}, which must not exist. */
  static Path into(Path directory) throws IOException {
    Path original = userRepository();
    linkAllBut(original, directory, "dev");
    linkAllBut(original.resolve("dev"), directory.resolve("dev"), "openwork");
    return directory;
  }

  /** Returns the repository of the running build, which Failsafe passes as a system property. */
  private static Path userRepository() {
    String running = System.getProperty("localRepository");
    return running == null
        ? Path.of(System.getProperty("user.home"), ".m2", "repository")
        : Path.of(running);
  }

  private static void linkAllBut(Path original, Path directory, String excluded)
      throws IOException {
    Files.createDirectories(directory);
    for (Path entry : entries(original)) {
      if (!entry.endsWith(excluded)) {
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
