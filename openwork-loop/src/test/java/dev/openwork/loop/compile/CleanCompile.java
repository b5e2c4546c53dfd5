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
 * Compiles a module from scratch with plain javac, for comparison. It compiles again only when
 * sources differ from those of the last run.
 */
final class CleanCompile {
  private final Path classes;
  private final List<Path> classPath;
  private final List<String> options;
  private SortedMap<Path, String> compiled = new TreeMap<>();
  private String errors = "";
  private int runs;

  /**
   * Creates a compiler.
   *
   * @param options the options of javac, without {@code -d}, {@code -proc} and paths
   */
  CleanCompile(Path classes, List<Path> classPath, List<String> options) {
    this.classes = classes;
    this.classPath = classPath;
    this.options = new ArrayList<>(options);
    this.options.add("-proc:none");
  }

  Path classes() {
    return classes;
  }

  int runs() {
    return runs;
  }

  /**
   * Compiles.
   *
   * @param sources the sources with the digests of their bytes
   * @param upstream a number that changes when the class path does
   * @return the messages of javac if the compilation fails, otherwise an empty string
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
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      var inputs = files.getJavaFileObjectsFromPaths(sources.keySet());
      boolean success = javac.getTask(messages, files, null, options, null, inputs).call();
      return success ? "" : "clean: " + messages;
    }
  }
}
