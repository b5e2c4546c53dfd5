package dev.openwork.maven.compile;

import dev.openwork.maven.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a whole module with the JDK's compiler in this JVM and keeps its class files in step. It
 * stays warm between calls: the contents of jars on the class path are read once. One thread.
 */
public final class ModuleCompiler implements AutoCloseable {
  private final JavaCompiler javac;
  private final ModuleSources module;
  private final StandardJavaFileManager files;
  private final ClassFiles classFiles;

  /**
   * A compiler for one module; its class path must not change.
   *
   * @throws IllegalStateException when this JVM is a JRE, without a compiler
   */
  public ModuleCompiler(ModuleSources module) throws IOException {
    this.javac = requireCompiler(ToolProvider.getSystemJavaCompiler());
    this.module = module;
    this.files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    this.classFiles = new ClassFiles(module.classesDirectory());
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, module.classPath());
  }

  /**
   * Compiles all sources and makes the classes directory hold the result.
   *
   * @throws CompileFailure with what is wrong; the class files are as before
   */
  public void compile() throws CompileFailure, IOException {
    classFiles.sync(compileInMemory());
  }

  /** Compiles without writing, to warm up and to learn which class files are of these sources. */
  public void warmUp() throws CompileFailure, IOException {
    classFiles.own(compileInMemory().keySet());
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private Map<String, byte[]> compileInMemory() throws CompileFailure, IOException {
    List<Path> sources = sources();
    if (sources.isEmpty()) {
      return Map.of();
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (MemoryOutput output = new MemoryOutput(files)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              output,
              diagnostics,
              module.options(),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      if (!task.call()) {
        throw new CompileFailure(problems(diagnostics));
      }
      return output.classes();
    }
  }

  private List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path root : module.sourceRoots()) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> tree = Files.walk(root)) {
          tree.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static List<Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(ModuleCompiler::problem)
        .toList();
  }

  private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return Problem.of(message);
    }
    return new Problem(
        Optional.of(Path.of(source.toUri())),
        Math.max(0, diagnostic.getLineNumber()),
        Math.max(0, diagnostic.getColumnNumber()),
        message,
        excerpt(source, diagnostic.getLineNumber()));
  }

  private static String excerpt(JavaFileObject source, long line) {
    try {
      return source
          .getCharContent(true)
          .toString()
          .lines()
          .skip(Math.max(0, line - 1))
          .findFirst()
          .orElse("");
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static JavaCompiler requireCompiler(@Nullable JavaCompiler compiler) {
    if (compiler == null) {
      throw new IllegalStateException(
          "This Java runtime has no compiler: point JAVA_HOME at a JDK, 17 or newer.");
    }
    return compiler;
  }
}
