package dev.openwork.maven.assets.opencode;

import dev.openwork.loop.files.FileTree;
import dev.openwork.maven.assets.Reasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The builds of opencode in a checkout, each in a directory of its platform and version. */
record StagedVersions(Path directory, Consumer<String> log) {

  /**
   * Removes the builds that are neither one of {@code programs} nor running. A build that cannot be
   * removed is logged; the next call tries again.
   */
  void removeAllBut(List<Path> programs) throws IOException {
    Set<Path> needed = new HashSet<>(running());
    for (Path program : programs) {
      needed.add(real(program));
    }
    for (Path platform : children(directory)) {
      for (Path version : children(platform)) {
        Path own = real(version);
        if (needed.stream().noneMatch(program -> program.startsWith(own))) {
          remove(version);
        }
      }
    }
  }

  private void remove(Path version) {
    try {
      FileTree.delete(version);
    } catch (IOException e) {
      log.accept(version + " is no longer needed but cannot be removed: " + Reasons.of(e));
    }
  }

  /** Returns the programs of all processes that are visible to this user. */
  private static Set<Path> running() {
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().command().stream())
        .map(Path::of)
        .collect(Collectors.toSet());
  }

  private static Path real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path;
  }

  /** Returns the subdirectories that are not hidden. */
  private static List<Path> children(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .toList();
    }
  }
}
