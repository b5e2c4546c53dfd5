package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares the output of the loop with that of a Maven build. */
final class CleanBuild {
  private CleanBuild() {}

  /** Builds the reactor from scratch, and checks that all class files are the same as before. */
  static void requireSameClasses(ReactorCopy project, Toolchain toolchain)
      throws IOException, InterruptedException {
    SortedMap<String, byte[]> before = outputs(project.root(), "target/classes");
    run(project, toolchain);
    SortedMap<String, byte[]> after = outputs(project.root(), "target/classes");
    assertThat(before.keySet()).isEqualTo(after.keySet()).isNotEmpty();
    after.forEach((name, bytes) -> assertThat(before.get(name)).as(name).isEqualTo(bytes));
  }

  /** Builds the reactor from scratch. */
  static void run(ReactorCopy project, Toolchain toolchain)
      throws IOException, InterruptedException {
    Path output = project.root().resolveSibling(project.root().getFileName() + "-clean.log");
    Process maven =
        toolchain.start(
            project.root(),
            output,
            List.of("clean", "process-classes", "-Dmaven.repo.local=" + PluginRepository.shared()));
    assertThat(maven.waitFor()).as(Files.readString(output)).isZero();
  }

  /** Returns the contents of all files in directories of this path, by path. */
  static SortedMap<String, byte[]> outputs(Path root, String directory) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path found : tree.filter(path -> path.endsWith(directory)).toList()) {
        String module = root.relativize(found).toString();
        FileTree.read(found).forEach((name, bytes) -> files.put(module + "/" + name, bytes));
      }
    }
    return files;
  }
}
