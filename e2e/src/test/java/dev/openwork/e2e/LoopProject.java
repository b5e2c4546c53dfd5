package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A copy of this project whose path has a blank and a letter beyond ASCII, and a local repository
 * for it. All loops of a test JVM use it, one after the other, for its first start takes long.
 */
record LoopProject(ProjectCopy copy, Path repository) {
  private static final Path DIRECTORY =
      Path.of("target", "loop-" + System.getProperty("openwork.testFork", "alone"))
          .toAbsolutePath();

  private static @Nullable LoopProject shared;

  /** The copy, made when the first asks for it. */
  static synchronized LoopProject shared() throws IOException {
    LoopProject project = shared == null ? make() : shared;
    shared = project;
    return project;
  }

  private static LoopProject make() throws IOException {
    delete(DIRECTORY);
    ProjectCopy copy = ProjectCopy.into(DIRECTORY.resolve("öpen work"));
    copy.linkOpencode();
    return new LoopProject(copy, IsolatedRepository.into(DIRECTORY.resolve("repository")));
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> tree = Files.walk(directory)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
