package dev.openwork.e2e;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Node.js and a copy of a directory with a {@code package.json}, with its installed packages.
 *
 * @param directory the copy
 */
record NodeProject(Path node, Path directory) {
  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final Path MODULE = ProjectCopy.projectRoot().resolve("e2e");
  private static final Path THIRD_PARTY_TOOLS = MODULE.resolve("src/test/node");

  /** Test JVMs install the packages one after the other. */
  private static final Path LOCK = MODULE.resolve("target/node.lock");

  private static final List<String> INSTALL =
      List.of("ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Installs the third-party tools in {@code src/test/node}; see {@link #install(Path, List,
   * String)}.
   */
  static NodeProject install() throws IOException, InterruptedException {
    return install(THIRD_PARTY_TOOLS, List.of(), "node");
  }

  /**
   * Creates a copy in {@code target} and installs its packages if the lock file has changed. See
   * {@link InstalledProgram#find} if Node.js or npm is not installed.
   *
   * @param source the directory, whose files are copied
   * @param folders the folders of the directory that are copied too
   * @param name the name of the copy; tests that may run at the same time need different ones
   */
  static NodeProject install(Path source, List<String> folders, String name)
      throws IOException, InterruptedException {
    Path npm = InstalledProgram.find("npm", List.of("npm"));
    var project =
        new NodeProject(
            InstalledProgram.find("Node.js", List.of("node")),
            MODULE.resolve("target").resolve(name));
    Files.createDirectories(project.directory);
    try (FileChannel file = FileChannel.open(LOCK, WRITE, CREATE)) {
      FileLock unused = file.lock(); // released with the channel
      copyFiles(source, project.directory);
      for (String folder : folders) {
        project.copyFolder(source.resolve(folder));
      }
      project.installPackages(npm);
    }
    return project;
  }

  /** Copies the third-party tools without packages into {@code directory}, which is created. */
  static void copySources(Path directory) throws IOException {
    Files.createDirectories(directory);
    copyFiles(THIRD_PARTY_TOOLS, directory);
  }

  /** Starts a program with additional environment variables. */
  ChildProcess start(Map<String, String> environment, Object... arguments) throws IOException {
    List<String> command =
        Stream.concat(Stream.of(node), Stream.of(arguments)).map(String::valueOf).toList();
    return ChildProcess.start(command, environment, directory);
  }

  private void copyFolder(Path source) throws IOException {
    Path copy = directory.resolve(source.getFileName());
    FileTree.delete(copy);
    for (Map.Entry<String, byte[]> file : FileTree.read(source).entrySet()) {
      AtomicFile.write(copy.resolve(file.getKey()), file.getValue());
    }
  }

  private static void copyFiles(Path source, Path directory) throws IOException {
    try (Stream<Path> sources = Files.list(source)) {
      for (Path file : sources.filter(Files::isRegularFile).toList()) {
        Path copy = directory.resolve(file.getFileName());
        if (!Files.exists(copy) || Files.mismatch(file, copy) >= 0) {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Runs a program and returns its output. Fails if the program fails. */
  List<String> run(Path program, Object... arguments) throws IOException, InterruptedException {
    return run(node, Stream.concat(Stream.of(program), Stream.of(arguments)));
  }

  /** Runs a program and returns the JSON objects that it prints, one per line. */
  List<JsonNode> report(Path program, Object... arguments)
      throws IOException, InterruptedException {
    return run(program, arguments).stream()
        .filter(line -> line.startsWith("{"))
        .map(NodeProject::parse)
        .toList();
  }

  /** Runs npm and returns its output. Fails if npm fails. */
  List<String> runNpm(String... arguments) throws IOException, InterruptedException {
    return run(InstalledProgram.find("npm", List.of("npm")), Stream.of(arguments));
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

  /** Returns the JSON that a text consists of. */
  static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("Not JSON: " + text, e);
    }
  }
}
