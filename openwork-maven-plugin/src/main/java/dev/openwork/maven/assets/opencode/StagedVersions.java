package dev.openwork.maven.assets.opencode;

import dev.openwork.loop.files.FileTree;
import dev.openwork.maven.assets.AssetLog;
import dev.openwork.maven.assets.Reasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the builds of opencode in a checkout, each in a directory of its platform and version. */
record StagedVersions(Path directory, AssetLog log) {

  /**
   * Removes what is neither one of {@code programs} nor run by anybody. One that cannot be removed
   * is told and tried again the next time.
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
      log.say(version + " is not needed any more but stays: " + Reasons.of(e));
    }
  }

  /** The programs of all processes of which the system tells this user. */
  private static Set<Path> running() {
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().command().stream())
        .map(Path::of)
        .collect(Collectors.toSet());
  }

  private static Path real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path;
  }

  /** The directories in it, but for hidden ones. */
  private static List<Path> children(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .toList();
    }
  }
}
