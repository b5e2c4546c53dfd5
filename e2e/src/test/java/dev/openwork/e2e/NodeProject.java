package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Node, and a copy of {@code src/test/node} with the packages that its lock file names.
 *
 * @param directory where the copy is, its packages included
 */
record NodeProject(Path node, Path directory) {
  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final Path MODULE = ProjectCopy.projectRoot().resolve("e2e");
  private static final List<String> INSTALL =
      List.of("ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Makes the copy below {@code target}, and lets npm install the packages when the lock file is
   * not the one of last time. Where there is no Node or npm the test ends as {@link
   * InstalledProgram#find} says.
   */
  static NodeProject install() throws IOException, InterruptedException {
    Path npm = InstalledProgram.find("npm", List.of("npm"));
    var project =
        new NodeProject(
            InstalledProgram.find("Node.js", List.of("node")), MODULE.resolve("target/node"));
    copySources(project.directory);
    project.installPackages(npm);
    return project;
  }

  /** Copies the sources, not the packages, into {@code directory}, which is created. */
  static void copySources(Path directory) throws IOException {
    Files.createDirectories(directory);
    try (Stream<Path> sources = Files.list(MODULE.resolve("src/test/node"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Path copy = directory.resolve(source.getFileName());
        Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Runs a program to its end, which must be a success, and returns the lines it has printed. */
  List<String> run(Path program, Object... arguments) throws IOException, InterruptedException {
    return run(node, Stream.concat(Stream.of(program), Stream.of(arguments)));
  }

  /** Runs a program likewise, and returns the objects that it has printed, one a line. */
  List<JsonNode> report(Path program, Object... arguments)
      throws IOException, InterruptedException {
    return run(program, arguments).stream()
        .filter(line -> line.startsWith("{"))
        .map(NodeProject::parse)
        .toList();
  }

  private void installPackages(Path npm) throws IOException, InterruptedException {
    Path lock = directory.resolve("package-lock.json");
    Path installed = directory.resolve("installed.json");
    if (Files.exists(installed) && Files.mismatch(installed, lock) < 0) {
      return;
    }
    Files.deleteIfExists(installed);
    run(npm, INSTALL.stream());
    Files.copy(lock, installed);
  }

  private List<String> run(Path program, Stream<?> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(program), arguments).map(String::valueOf).toList();
    try (var process = ChildProcess.start(command, Map.of(), directory)) {
      return process.awaitSuccess(DEADLINE);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + line, e);
    }
  }
}
