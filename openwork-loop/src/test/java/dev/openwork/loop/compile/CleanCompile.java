package dev.openwork.loop.compile;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What plain javac makes of a module from nothing, to compare with. It runs again only when sources
 * differ from those of its last run.
 */
final class CleanCompile {
  private final Path classes;
  private final List<Path> classPath;
  private final List<String> options;
  private SortedMap<Path, String> compiled = new TreeMap<>();
  private String errors = "";
  private int runs;

  CleanCompile(Path classes, List<Path> classPath, List<String> options) {
    this.classes = classes;
    this.classPath = classPath;
    this.options = options;
  }

  Path classes() {
    return classes;
  }

  /** How often javac ran. */
  int runs() {
    return runs;
  }

  /**
   * Compiles.
   *
   * @param sources with the digests of their bytes
   * @param upstream stands for the state of the class path
   * @return what javac says if that fails, else nothing
   */
  String errors(SortedMap<Path, String> sources, int upstream) throws IOException {
    SortedMap<Path, String> inputs = new TreeMap<>(sources);
    inputs.put(classes, String.valueOf(upstream));
    if (!inputs.equals(compiled)) {
      FileTree.delete(classes);
      Files.createDirectories(classes);
      errors = sources.isEmpty() ? "" : run(sources);
      compiled = inputs;
    }
    return errors;
  }

  private String run(SortedMap<Path, String> sources) throws IOException {
    runs++;
    JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> arguments = new ArrayList<>(options);
      arguments.addAll(List.of("-proc:none", "-d", classes.toString()));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      var inputs = files.getJavaFileObjectsFromPaths(sources.keySet());
      boolean good = javac.getTask(said, files, null, arguments, null, inputs).call();
      return good ? "" : "clean: " + said;
    }
  }
}
