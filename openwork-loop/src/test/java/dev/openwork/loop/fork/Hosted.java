package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.ChangedClass;
import dev.openwork.loop.launcher.ClassLoading;
import dev.openwork.loop.launcher.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A program of a few classes that is compiled in a test and hosted by a fork. */
final class Hosted {
  /** The loop's own class data archive is left out: it is worth its price only for later starts. */
  private static final String[] QUICK_START = {
    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"
  };

  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** Calls {@code demo.Main.answer()} on a thread that is not the launcher's, like a client. */
  private static final String ASK =
      """
      package demo;
      public final class Ask {
        public static void main(String[] args) throws Exception {
          var answer = new java.util.concurrent.FutureTask<String>(Main::answer);
          new Thread(answer).start();
          java.nio.file.Files.writeString(java.nio.file.Path.of(args[0]), answer.get());
        }
      }
      """;

  private final Path directory;
  private final LinkedBlockingQueue<String> output = new LinkedBlockingQueue<>();

  Hosted(Path directory) {
    this.directory = directory;
  }

  /** Returns the forked JVM of a process, which also has a guard. */
  static ProcessHandle fork(ProcessHandle parent) {
    return parent
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow();
  }

  /** Writes and compiles classes together; each source starts with its package. */
  void compile(String... sources) throws IOException {
    compileTo(classes(), sources);
  }

  /** Compiles classes into a jar on the class path of the JVM. */
  void library(String... sources) throws IOException {
    Path libraryClasses = directory.resolve("library-classes");
    compileTo(libraryClasses, sources);
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(library()));
        Stream<Path> files = Files.walk(libraryClasses)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = libraryClasses.relativize(file).toString().replace('\\', '/');
        jar.putNextEntry(new JarEntry(name));
        jar.write(Files.readAllBytes(file));
      }
    }
  }

  private Path library() {
    return directory.resolve("library.jar");
  }

  private void compileTo(Path target, String... sources) throws IOException {
    String classPath = classes() + File.pathSeparator + library();
    List<String> command =
        new ArrayList<>(List.of("-g", "-proc:none", "-cp", classPath, "-d", target.toString()));
    Files.createDirectories(target);
    Path root = Files.createTempDirectory(directory, "sources");
    for (String source : sources) {
      String type = source.replaceFirst("(?s).*?public (?:final )?class (\\w+).*", "$1");
      command.add(
          Files.writeString(
                  Files.createDirectories(root.resolve("" + command.size()))
                      .resolve(type + ".java"),
                  source)
              .toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler.run(null, null, null, command.toArray(String[]::new)) != 0) {
      throw new IllegalArgumentException("Compilation failed: " + List.of(sources));
    }
  }

  Path classes() {
    return directory.resolve("classes");
  }

  /** Starts the JVM; {@link #awaitLine} reads its output. */
  Fork launch() throws Exception {
    return Fork.launch(settings(Optional.empty(), QUICK_START), output::add);
  }

  /** Starts the JVM and the program. */
  Fork start() throws Exception {
    return prepared(launch());
  }

  /** Starts the JVM and the program with a class loading and library packages. */
  Fork start(ClassLoading loading, String... libraryPackages) throws Exception {
    ForkSettings settings = settings(Optional.empty(), QUICK_START);
    Program program = settings.program();
    return prepared(
        Fork.launch(
            settings.hosting(
                new Program(
                    program.entryClass(),
                    program.arguments(),
                    program.jars(),
                    program.classDirectories(),
                    program.keptPackages(),
                    program.workDirectory(),
                    loading,
                    Set.of(libraryPackages))),
            output::add));
  }

  private static Fork prepared(Fork fork) throws Exception {
    fork.prepare();
    fork.start(1);
    return fork;
  }

  ForkSettings settings(Optional<Debug> debug, String... jvmArguments) {
    Program program =
        new Program(
            "demo.Main",
            List.of(directory.toString()),
            Files.exists(library()) ? List.of(library()) : List.of(),
            List.of(classes()),
            List.of("demo.kept"),
            directory.resolve("generations"));
    return new ForkSettings(
        "demo",
        JAVA,
        List.of(jvmArguments),
        Map.of(),
        directory,
        directory.resolve("cache"),
        debug,
        program);
  }

  /** Returns the result of {@code demo.Main.answer()} in the newest generation. */
  String ask(Fork fork) throws Exception {
    Path answer = directory.resolve("answer");
    fork.call("demo.Ask", answer.toString());
    return Files.readString(answer);
  }

  /** Waits until the program prints a line with this text. */
  String awaitLine(String text) throws InterruptedException {
    while (true) {
      String line = output.take();
      if (line.contains(text)) {
        return line;
      }
    }
  }

  static ChangedClass changed(String type, String... methods) {
    return new ChangedClass("demo/" + type + ".class", List.of(methods));
  }

  static String ask() {
    return ASK;
  }
}
