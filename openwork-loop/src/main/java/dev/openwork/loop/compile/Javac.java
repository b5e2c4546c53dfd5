package dev.openwork.loop.compile;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.openwork.loop.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles sources of one module with the JDK's compiler, in this JVM and to memory. */
final class Javac implements AutoCloseable {
  private final JavaCompiler javac;
  private final StandardJavaFileManager standard;
  private final ClassPath classPath;
  private final CompilerFileManager files;
  private final List<Path> modulePath;
  private final List<String> options;
  private final Charset encoding;

  /** The result of a compilation, which failed if there are problems. */
  record Result(
      List<Problem> problems,
      Map<Path, CompiledSource> sources,
      Map<String, byte[]> classes,
      Map<String, byte[]> resources,
      Map<String, byte[]> generatedSources) {

    private static Result withoutFiles(List<Problem> problems) {
      return new Result(problems, Map.of(), Map.of(), Map.of(), Map.of());
    }

    boolean failed() {
      return !problems.isEmpty();
    }
  }

  Javac(ModuleSources module) throws IOException {
    this.javac = requireCompiler(ToolProvider.getSystemJavaCompiler());
    this.standard = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    this.classPath =
        new ClassPath(javac, module.classPath(), JavacArguments.release(module.options()));
    this.files = new CompilerFileManager(standard, classPath, module.generatedSources());
    this.modulePath = module.classPath();
    this.options = JavacArguments.of(module);
    this.encoding = JavacArguments.encoding(module.options());
    standard.setLocationFromPaths(StandardLocation.CLASS_PATH, module.classPath());
    if (!module.processorPath().isEmpty()) {
      standard.setLocationFromPaths(
          StandardLocation.ANNOTATION_PROCESSOR_PATH, module.processorPath());
    }
  }

  ClassPath classPath() {
    return classPath;
  }

  /**
   * Compiles sources.
   *
   * @param ownClasses the class files of the module's other sources, by package
   */
  Result compile(Collection<Path> sources, Map<String, List<JavaFileObject>> ownClasses)
      throws IOException {
    if (sources.isEmpty()) {
      return Result.withoutFiles(List.of());
    }
    files.begin(ownClasses);
    if (ModuleSources.haveModuleInfo(sources)) {
      files.clearPlatform();
      standard.setLocationFromPaths(StandardLocation.MODULE_PATH, modulePath);
    }
    List<SourceFile> inputs = new ArrayList<>();
    for (JavaFileObject file : standard.getJavaFileObjectsFromPaths(sources)) {
      inputs.add(new SourceFile(Path.of(file.toUri()), file, encoding));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Map<URI, Set<String>> identifiers = new HashMap<>();
    JavacTask task = (JavacTask) javac.getTask(null, files, diagnostics, options, null, inputs);
    task.addTaskListener(new ParseListener(identifiers));
    if (!task.call()) {
      return Result.withoutFiles(Diagnostics.errors(diagnostics));
    }
    return new Result(
        List.of(),
        compiledSources(inputs, identifiers),
        files.classes(),
        files.resources(),
        files.sources());
  }

  private Map<Path, CompiledSource> compiledSources(
      List<SourceFile> inputs, Map<URI, Set<String>> identifiers) {
    Map<String, URI> origins = files.origins();
    Map<URI, SortedSet<String>> classes = new HashMap<>();
    Map<URI, Set<String>> supertypes = new HashMap<>();
    files
        .classes()
        .forEach(
            (path, bytes) -> {
              URI source = origins.get(path);
              classes.computeIfAbsent(source, any -> new TreeSet<>()).add(path);
              supertypes
                  .computeIfAbsent(source, any -> new HashSet<>())
                  .addAll(AbiReader.supertypes(bytes));
            });
    Map<Path, CompiledSource> sources = new HashMap<>();
    for (SourceFile input : inputs) {
      URI source = input.toUri();
      sources.put(
          input.path(),
          new CompiledSource(
              input.digest(),
              identifiers.getOrDefault(source, Set.of()),
              supertypes.getOrDefault(source, Set.of()),
              classes.getOrDefault(source, new TreeSet<>())));
    }
    return sources;
  }

  @Override
  public void close() throws IOException {
    standard.close();
    classPath.close();
  }

  private record ParseListener(Map<URI, Set<String>> identifiers) implements TaskListener {
    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.PARSE) {
        Optional.ofNullable(event.getCompilationUnit())
            .ifPresent(
                source ->
                    identifiers.put(event.getSourceFile().toUri(), IdentifierScanner.of(source)));
      }
    }
  }

  private static JavaCompiler requireCompiler(@Nullable JavaCompiler compiler) {
    if (compiler == null) {
      throw new IllegalStateException(
          "The Java runtime at "
              + System.getProperty("java.home")
              + " has no compiler. Set JAVA_HOME to a JDK, version 17 or newer.");
    }
    return compiler;
  }
}
