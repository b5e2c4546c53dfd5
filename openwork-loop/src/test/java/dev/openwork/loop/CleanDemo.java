package dev.openwork.loop;

import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The expected state of a demo, from clean builds alone: plain javac in empty directories, classes
 * loaded by a plain class loader. A part that cannot be built or run keeps its last good state.
 */
final class CleanDemo {
  /** With {@code --release}, javac reads the JDK again in each compilation. */
  private static final List<String> RELEASE =
      Runtime.version().feature() == 17
          ? List.of("-source", "17", "-target", "17")
          : List.of("--release", "17");

  private final Path demo;
  private final Path directory;
  private final DemoGenerator generator;
  private final Map<String, Optional<Path>> built = new HashMap<>();

  /** The expected class directory of each module, as far as it is known. */
  final SortedMap<String, Path> classes = new TreeMap<>();

  /** Whether each stage failed in its last run, as far as that is known. */
  final SortedMap<String, Boolean> failed = new TreeMap<>();

  String contract = "";
  String server = "";
  String app = "";
  private @Nullable Path generated;

  CleanDemo(Path demo, Path directory) {
    this.demo = demo;
    this.directory = directory;
    this.generator = new DemoGenerator(demo.resolve(Demo.TEMPLATE));
  }

  Path generated() {
    return java.util.Objects.requireNonNull(generated);
  }

  /** Builds the files as they are now. */
  void build() throws Exception {
    classes.remove("server");
    failed.clear();
    if (compile("library", List.of(), List.of())) {
      List<Path> library = List.of(classes.get("library"));
      if (compile("server", library, List.of())) {
        serve(Stream.concat(library.stream(), Stream.of(classes.get("server"))).toList());
      }
    }
    generate();
    List<Path> extra = List.of(generated());
    if (compile("sdk", List.of(), extra)
        && compile("app", List.of(classes.get("sdk")), List.of())) {
      app = answer("app.Answers", List.of(classes.get("sdk"), classes.get("app")));
    }
  }

  private void serve(List<Path> classPath) throws Exception {
    attempt("contract", () -> contract = exported(classPath));
    attempt("server", () -> server = answer("demo.Answers", classPath));
  }

  private void generate() throws Exception {
    attempt(
        "sdk",
        () -> {
          Path published = Files.writeString(directory.resolve("contract"), contract);
          Path template = demo.resolve(Demo.TEMPLATE);
          String begin = Files.exists(template) ? Files.readString(template) : "";
          Path target = directory.resolve("sdk-" + Digests.of(contract, begin));
          if (!Files.exists(target)) {
            generator.generate(published, target);
          }
          generated = target;
        });
  }

  private interface Attempt {
    void run() throws Exception;
  }

  private void attempt(String stage, Attempt attempt) throws Exception {
    try {
      attempt.run();
      failed.put(stage, false);
    } catch (InvocationTargetException | ContractFault e) {
      failed.put(stage, true);
    }
  }

  private String exported(List<Path> classPath) throws Exception {
    Path file = directory.resolve("exported");
    try (URLClassLoader loader = loader(classPath)) {
      loader
          .loadClass("demo.Exporter")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {file.toString()});
      return Files.readString(file);
    }
  }

  private static String answer(String type, List<Path> classPath) throws Exception {
    try (URLClassLoader loader = loader(classPath)) {
      Supplier<?> supplier = (Supplier<?>) loader.loadClass(type).getMethod("make").invoke(null);
      return String.valueOf(supplier.get());
    }
  }

  private static URLClassLoader loader(List<Path> classPath) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path directory : classPath) {
      urls.add(directory.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /**
   * Builds a module, unless the same sources were built before; returns whether it can be built.
   */
  private boolean compile(String module, List<Path> classPath, List<Path> extraSources)
      throws IOException {
    Path main = demo.resolve(module + "/src/main");
    List<String> inputs = new ArrayList<>(classPath.stream().map(Path::toString).toList());
    List<Path> sources = new ArrayList<>();
    for (Path root : Stream.concat(Stream.of(main), extraSources.stream()).toList()) {
      for (Path file : FileTree.list(root)) {
        inputs.add(root.relativize(file).toString());
        inputs.add(Digests.of(Files.readAllBytes(file)));
        if (file.toString().endsWith(".java")) {
          sources.add(file);
        }
      }
    }
    String key = module + "-" + Digests.of(inputs);
    Optional<Path> known = built.get(key);
    if (known == null) {
      known = build(directory.resolve(key), sources, classPath, main.resolve("resources"));
      built.put(key, known);
    }
    failed.put("compile " + module, known.isEmpty());
    known.ifPresent(target -> classes.put(module, target));
    return known.isPresent();
  }

  private static Optional<Path> build(
      Path target, List<Path> sources, List<Path> classPath, Path resources) throws IOException {
    Files.createDirectories(target);
    for (Map.Entry<String, byte[]> resource : FileTree.read(resources).entrySet()) {
      Path copy = target.resolve(resource.getKey());
      Files.createDirectories(copy.getParent());
      Files.write(copy, resource.getValue());
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      List<String> arguments = new ArrayList<>(RELEASE);
      arguments.addAll(List.of("-proc:none", "-d", target.toString()));
      boolean good =
          javac
              .getTask(
                  new StringWriter(),
                  files,
                  null,
                  arguments,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      return good ? Optional.of(target) : Optional.empty();
    }
  }
}
