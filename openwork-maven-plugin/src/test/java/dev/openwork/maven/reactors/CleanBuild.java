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
    SortedMap<String, byte[]> before = classFiles(project.root());
    Path output = project.root().resolveSibling(project.root().getFileName() + "-clean.log");
    Process maven =
        toolchain.start(
            project.root(),
            output,
            List.of("clean", "process-classes", "-Dmaven.repo.local=" + PluginRepository.shared()));
    assertThat(maven.waitFor()).as(Files.readString(output)).isZero();
    SortedMap<String, byte[]> after = classFiles(project.root());
    assertThat(before.keySet()).isEqualTo(after.keySet()).isNotEmpty();
    after.forEach((name, bytes) -> assertThat(before.get(name)).as(name).isEqualTo(bytes));
  }

  private static SortedMap<String, byte[]> classFiles(Path root) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path classes : tree.filter(path -> path.endsWith("target/classes")).toList()) {
        String module = root.relativize(classes).toString();
        FileTree.read(classes).forEach((name, bytes) -> files.put(module + "/" + name, bytes));
      }
    }
    return files;
  }
}
