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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs the JDK's compiler in this JVM over sources of one module; it writes to memory only. */
final class Javac implements AutoCloseable {
  private final JavaCompiler javac;
  private final StandardJavaFileManager standard;
  private final ClassPath classPath;
  private final CompilerFileManager files;
  private final List<Path> modulePath;
  private final List<String> options;
  private final Charset encoding;

  /** Wraps what came of one compile; the compile failed if there are problems. */
  record Result(
      List<Problem> problems,
      Map<Path, CompiledSource> sources,
      Map<String, byte[]> classes,
      Map<String, byte[]> resources,
      Map<String, byte[]> generatedSources) {

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
   * @param ownClasses class files of the module's other sources, by package
   */
  Result compile(Collection<Path> sources, Map<String, List<JavaFileObject>> ownClasses)
      throws IOException {
    if (sources.isEmpty()) {
      return new Result(List.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }
    files.begin(ownClasses);
    if (ModuleSources.haveModuleInfo(sources)) {
      files.forgetPlatform();
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
      return new Result(Diagnostics.errors(diagnostics), Map.of(), Map.of(), Map.of(), Map.of());
    }
    Map<String, byte[]> classes = files.classes();
    return new Result(
        List.of(),
        new SourceIndex(inputs, identifiers, classes, files.origins()).facts(),
        classes,
        files.resources(),
        files.sources());
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
                source -> identifiers.put(event.getSourceFile().toUri(), IdentifierScanner.of(source)));
      }
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
