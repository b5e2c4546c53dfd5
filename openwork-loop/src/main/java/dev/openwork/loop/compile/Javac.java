package dev.openwork.loop.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.openwork.loop.abi.AbiReader;
import dev.openwork.loop.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
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
  private final ModuleSources module;
  private final StandardJavaFileManager standard;
  private final ClassPath classPath;
  private final CompilerFileManager files;
  private final List<String> options;

  /**
   * The result of a compilation, which failed if there are problems.
   *
   * @param classes the written files of the classes directory, class files only
   * @param resources the other written files of the classes directory
   * @param generatedSources the written files of the directory for generated sources
   * @param otherFiles the other written files, such as native headers
   */
  record Result(
      List<Problem> problems,
      Map<Path, CompiledSource> sources,
      Map<String, byte[]> classes,
      Map<String, byte[]> resources,
      Map<String, byte[]> generatedSources,
      Map<Path, byte[]> otherFiles) {

    private static Result withoutFiles(List<Problem> problems) {
      return new Result(problems, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    boolean failed() {
      return !problems.isEmpty();
    }
  }

  Javac(ModuleSources module) throws IOException {
    this.javac = requireCompiler(ToolProvider.getSystemJavaCompiler());
    this.module = module;
    this.standard = javac.getStandardFileManager(null, Locale.ROOT, null);
    this.classPath =
        new ClassPath(javac, module.classPath(), JavacArguments.release(module.options()));
    this.files = new CompilerFileManager(standard, classPath);
    this.options = JavacArguments.of(module);
    // As options, because the directories do not have to exist.
    standard.handleOption("-d", List.of(module.classesDirectory().toString()).iterator());
    standard.handleOption("-s", List.of(module.generatedSources().toString()).iterator());
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
   * @param earlier the output of earlier compilations, as {@link OutputFiles} describes it
   */
  Result compile(
      Collection<Path> sources,
      Map<String, List<JavaFileObject>> ownClasses,
      Map<Path, Optional<byte[]>> earlier)
      throws IOException {
    if (sources.isEmpty()) {
      return Result.withoutFiles(List.of());
    }
    if (ModuleSources.haveModuleInfo(sources)) {
      files.clearPlatform();
      standard.setLocationFromPaths(StandardLocation.MODULE_PATH, module.classPath());
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try {
      Charset encoding = JavacArguments.encoding(module.options());
      List<SourceFile> inputs = new ArrayList<>();
      for (JavaFileObject file : standard.getJavaFileObjectsFromPaths(sources)) {
        inputs.add(new SourceFile(Path.of(file.toUri()), file, encoding));
      }
      OutputFiles written = new OutputFiles(earlier);
      files.begin(ownClasses, written, encoding);
      Map<URI, Set<String>> identifiers = new HashMap<>();
      JavacTask task = (JavacTask) javac.getTask(output, files, diagnostics, options, null, inputs);
      task.addTaskListener(new ParseListener(identifiers, files));
      if (task.call()) {
        return result(inputs, identifiers, written);
      }
      List<Problem> problems = new ArrayList<>(Diagnostics.errors(diagnostics, output.toString()));
      if (Diagnostics.haveUnusableProcessor(diagnostics)) {
        unusableProcessor().ifPresent(problems::add);
      }
      return Result.withoutFiles(problems);
    } catch (RuntimeException | Error e) {
      // javac throws again what processors and plugins throw.
      List<Problem> problems = new ArrayList<>(Diagnostics.errors(diagnostics));
      problems.add(CompilerCrash.problem(e));
      return Result.withoutFiles(problems);
    }
  }

  /** Returns why a processor cannot be created, which javac does not report. */
  private Optional<Problem> unusableProcessor() throws IOException {
    ClassLoader loader = standard.getClassLoader(StandardLocation.ANNOTATION_PROCESSOR_PATH);
    try {
      ServiceLoader.load(Processor.class, loader).forEach(created -> {});
      return Optional.empty();
    } catch (ServiceConfigurationError e) {
      return Optional.of(CompilerCrash.problem(e)).filter(problem -> e.getCause() != null);
    } finally {
      if (loader instanceof Closeable opened) {
        opened.close();
      }
    }
  }

  private Result result(
      List<SourceFile> inputs, Map<URI, Set<String>> identifiers, OutputFiles written) {
    Map<String, byte[]> classes = new TreeMap<>();
    Map<String, byte[]> resources = new TreeMap<>();
    Map<String, byte[]> generated = new TreeMap<>();
    Map<Path, byte[]> others = new TreeMap<>();
    written
        .written()
        .forEach(
            (file, bytes) -> {
              Optional<String> output = below(module.classesDirectory(), file);
              Optional<String> source = below(module.generatedSources(), file);
              if (output.isPresent()) {
                boolean isClass = output.get().endsWith(JavaFileObject.Kind.CLASS.extension);
                (isClass ? classes : resources).put(output.get(), bytes);
              } else if (source.isPresent()) {
                generated.put(source.get(), bytes);
              } else {
                others.put(file, bytes);
              }
            });
    return new Result(
        List.of(),
        compiledSources(inputs, identifiers, classes),
        classes,
        resources,
        generated,
        others);
  }

  private static Optional<String> below(Path directory, Path file) {
    Path root = directory.toAbsolutePath();
    return file.startsWith(root)
        ? Optional.of(root.relativize(file).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private Map<Path, CompiledSource> compiledSources(
      List<SourceFile> inputs, Map<URI, Set<String>> identifiers, Map<String, byte[]> written) {
    Map<URI, SortedSet<String>> classes = new HashMap<>();
    Map<URI, Set<String>> supertypes = new HashMap<>();
    written.forEach(
        (path, bytes) ->
            files
                .origin(module.classesDirectory().toAbsolutePath().resolve(path))
                .ifPresent(
                    source -> {
                      classes.computeIfAbsent(source, any -> new TreeSet<>()).add(path);
                      supertypes
                          .computeIfAbsent(source, any -> new HashSet<>())
                          .addAll(AbiReader.supertypes(bytes));
                    }));
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

  private record ParseListener(Map<URI, Set<String>> identifiers, CompilerFileManager files)
      implements TaskListener {
    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.PARSE) {
        Optional.ofNullable(event.getCompilationUnit()).ifPresent(this::parsed);
      }
    }

    private void parsed(CompilationUnitTree source) {
      URI file = source.getSourceFile().toUri();
      identifiers.put(file, IdentifierScanner.of(source));
      Optional<Path> directory = Optional.of(Path.of(file).toAbsolutePath().resolveSibling(""));
      Optional<ExpressionTree> name = Optional.ofNullable(source.getPackageName());
      String[] names = name.map(Object::toString).map(n -> n.split("\\.")).orElse(new String[0]);
      for (int i = names.length - 1; i >= 0; i--) {
        Path last = Path.of(names[i]);
        directory = directory.filter(path -> path.endsWith(last)).map(Path::getParent);
      }
      directory.ifPresent(files::addSourceRoot);
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
