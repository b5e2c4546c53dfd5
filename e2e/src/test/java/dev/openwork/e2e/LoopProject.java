package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of this project, whose path contains a space and a non-ASCII character, with a local Maven
 * repository.
 */
record LoopProject(ProjectCopy copy, Path repository) {
  /** Test classes run at the same time in several JVMs. */
  private static final Path DIRECTORY =
      Path.of("target", "loop", System.getProperty("openwork.testFork", "fork")).toAbsolutePath();

  private static final List<String> PLUGIN_MODULES =
      List.of("openwork-contract", "openwork-loop", "openwork-maven-plugin");

  /** Creates the copy and the repository, and replaces those of an earlier run. */
  static LoopProject create() throws IOException {
    delete(DIRECTORY);
    ProjectCopy copy = ProjectCopy.into(DIRECTORY.resolve("öpen work"));
    copy.linkOpencode();
    copy.copyClasses(PLUGIN_MODULES);
    return new LoopProject(copy, IsolatedRepository.into(DIRECTORY.resolve("repository")));
  }

  /** Starts {@code ./dev} and waits until all processes are ready. */
  RunningLoop start(ScriptedModel model) throws IOException, InterruptedException {
    return RunningLoop.start(copy, repository, model);
  }

  /** Starts {@code ./dev} without waiting for its processes. */
  RunningLoop launch(ScriptedModel model) throws IOException {
    return RunningLoop.launch(copy, repository, model);
  }

  Path file(String path) {
    return copy.file(path);
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
