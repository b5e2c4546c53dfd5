package dev.openwork.loop.compile;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prints how long edits of a module of the size of a server take, warm. Run its main method with a
 * directory to work in, the number of operations, and jars for the class path.
 */
final class CompileTimings {
  private static final int ROUNDS = 40;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Path sources;
  private final int operations;

  private CompileTimings(Path sources, int operations) {
    this.sources = sources;
    this.operations = operations;
  }

  public static void main(String[] arguments) throws IOException, CompileFailure {
    Path directory = Path.of(arguments[0]);
    FileTree.delete(directory);
    CompileTimings timings =
        new CompileTimings(directory.resolve("src"), Integer.parseInt(arguments[1]));
    List<Path> jars = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      jars.add(Path.of(arguments[i]));
    }
    ModuleSources module =
        new ModuleSources(
            directory.resolve("classes"),
            jars,
            List.of("-g", "-parameters", "--release", "17"),
            List.of(),
            directory.resolve("generated"));
    try (ModuleCompiler compiler = new ModuleCompiler(module, directory.resolve("memory"))) {
      timings.run(compiler);
    }
  }

  private void run(ModuleCompiler compiler) throws IOException, CompileFailure {
    for (int n = 0; n < operations; n++) {
      write("wire/Thing" + n, wire(n, 0));
      write("services/Service" + n, service(n));
      write("resources/Resource" + n, resource(n, 0));
    }
    long start = System.nanoTime();
    compiler.compile(files(), Abi.empty());
    System.out.printf(Locale.ROOT, "first, everything: %.0f ms%n", millis(start));
    compiler.warmUp(files());
    edits(compiler, "body", round -> write("resources/Resource3", resource(3, round + 1)));
    edits(compiler, "schema", round -> write("wire/Thing3", wire(3, round + 1)));
    edits(
        compiler,
        "everything",
        round -> {
          for (int n = 0; n < operations; n++) {
            write("resources/Resource" + n, resource(n, round + 100));
          }
        });
  }

  private interface Edit {
    void make(int round) throws IOException;
  }

  private void edits(ModuleCompiler compiler, String name, Edit edit)
      throws IOException, CompileFailure {
    List<Double> all = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    int compiled = 0;
    for (int round = 0; round < ROUNDS; round++) {
      edit.make(round);
      SortedMap<Path, String> files = files();
      long start = System.nanoTime();
      long cpu = THREADS.getCurrentThreadCpuTime();
      compiled = compiler.compile(files, Abi.empty()).compiled();
      all.add(millis(start));
      work.add((THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
    }
    Collections.sort(all);
    Collections.sort(work);
    System.out.printf(
        Locale.ROOT,
        "%s: min %.1f, median %.1f, p95 %.1f ms; median %.1f ms of CPU; %d sources%n",
        name,
        all.get(0),
        all.get(all.size() / 2),
        all.get(all.size() * 95 / 100),
        work.get(work.size() / 2),
        compiled);
  }

  private SortedMap<Path, String> files() throws IOException {
    SortedMap<Path, String> files = new TreeMap<>();
    for (Path file : FileTree.list(sources)) {
      files.put(file, Digests.of(Files.readAllBytes(file)));
    }
    return files;
  }

  private void write(String type, String source) throws IOException {
    Path file = sources.resolve("demo/" + type + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static String wire(int n, int round) {
    StringBuilder components = new StringBuilder("String id");
    for (int i = 0; i < 8 + round % 2; i++) {
      components.append(", java.util.List<String> part").append(i);
    }
    return "package demo.wire;\n/** A thing. */\npublic record Thing"
        + n
        + "("
        + components
        + ") {}\n";
  }

  private static String service(int n) {
    return """
    package demo.services;
    import demo.wire.*;
    import java.util.*;
    import java.util.concurrent.*;
    public final class Service%1$d {
      private final Map<String, Thing%1$d> things = new ConcurrentHashMap<>();
      public Optional<Thing%1$d> find(String id) { return Optional.ofNullable(things.get(id)); }
      public List<Thing%1$d> list() {
        return things.values().stream().sorted(Comparator.comparing(t -> t.id())).toList();
      }
    }
    """
        .formatted(n);
  }

  private static String resource(int n, int round) {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      methods.append(
          """
            public List<String> names%1$d(String prefix) {
              return service.list().stream().map(Thing%2$d::id)
                  .filter(id -> id.startsWith(prefix + "%3$d")).collect(Collectors.toList());
            }
          """
              .formatted(i, n, round));
    }
    return """
    package demo.resources;
    import demo.services.*;
    import demo.wire.*;
    import java.util.*;
    import java.util.stream.*;
    public final class Resource%1$d {
      private final Service%1$d service = new Service%1$d();
      public Thing%1$d get(String id) { return service.find(id).orElseThrow(); }
    %2$s}
    """
        .formatted(n, methods);
  }
}
