package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A library and a program that uses it. Both are compiled incrementally, and for comparison from
 * scratch by plain javac.
 */
final class TwoModules implements AutoCloseable {
  static final List<String> OPTIONS = List.of("--release", "17", "-g");

  private final Module library;
  private final Module program;

  private static final class Module {
    final Path sources;
    final Path classes;
    final ModuleSources settings;
    final Path state;
    final CleanCompile clean;
    ModuleCompiler compiler;

    Module(
        Path directory,
        List<Path> classPath,
        List<Path> cleanClassPath,
        List<String> options,
        List<String> cleanOptions)
        throws IOException {
      sources = directory.resolve("src");
      classes = directory.resolve("classes");
      state = directory.resolve("state");
      settings =
          new ModuleSources(classes, classPath, options, List.of(), directory.resolve("generated"));
      compiler = new ModuleCompiler(settings, state);
      clean = new CleanCompile(directory.resolve("clean"), cleanClassPath, cleanOptions);
    }

    SortedMap<Path, String> files() throws IOException {
      SortedMap<Path, String> files = new TreeMap<>();
      for (Path file : FileTree.list(sources)) {
        files.put(file, Digests.of(Files.readAllBytes(file)));
      }
      return files;
    }
  }

  /**
   * Creates modules without sources.
   *
   * @param options the options of incremental compilations
   * @param cleanOptions the options of clean compilations, which are equivalent
   */
  TwoModules(Path directory, List<String> options, List<String> cleanOptions) throws IOException {
    this.library =
        new Module(directory.resolve("library"), List.of(), List.of(), options, cleanOptions);
    this.program =
        new Module(
            directory.resolve("program"),
            List.of(library.classes),
            List.of(library.clean.classes()),
            options,
            cleanOptions);
  }

  TwoModules(Path directory) throws IOException {
    this(directory, OPTIONS, OPTIONS);
  }

  /** Writes a source of the library. */
  TwoModules library(String type, String source) {
    return write(library.sources.resolve(type + ".java"), source);
  }

  /** Writes a source of the program. */
  TwoModules program(String type, String source) {
    return write(program.sources.resolve(type + ".java"), source);
  }

  /** Replaces all sources of the program; keys are paths with slashes. */
  void replaceProgram(Map<String, String> sources) throws IOException {
    replace(program, sources);
  }

  /** Replaces all sources of the library; keys are paths with slashes. */
  void replaceLibrary(Map<String, String> sources) throws IOException {
    replace(library, sources);
  }

  TwoModules removeFromProgram(String type) throws IOException {
    Files.delete(program.sources.resolve(type + ".java"));
    return this;
  }

  TwoModules removeFromLibrary(String type) throws IOException {
    Files.delete(library.sources.resolve(type + ".java"));
    return this;
  }

  Path programClass(String path) {
    return program.classes.resolve(path);
  }

  /** Compiles both incrementally and returns the result of the program. */
  Compiled compile() throws CompileFailure, IOException {
    Compiled built = library.compiler.compile(library.files(), Abi.empty());
    return program.compiler.compile(program.files(), built.abi());
  }

  Compiled compileLibrary() throws CompileFailure, IOException {
    return library.compiler.compile(library.files(), Abi.empty());
  }

  boolean isCurrent() throws IOException {
    Optional<Compiled> before = library.compiler.compiledBefore(library.files(), Abi.empty());
    return before.isPresent()
        && program.compiler.compiledBefore(program.files(), before.get().abi()).isPresent();
  }

  /** Replaces both compilers by new ones, as in the next JVM. */
  void restart() throws IOException {
    close();
    library.compiler = new ModuleCompiler(library.settings, library.state);
    program.compiler = new ModuleCompiler(program.settings, program.state);
  }

  /** Compiles incrementally and asserts that the class files equal those of plain javac. */
  Compiled compileAndCompare() throws IOException {
    try {
      Compiled compiled = compile();
      assertThat(referenceErrors()).as("clean compilation").isEmpty();
      assertSame(library);
      assertSame(program);
      return compiled;
    } catch (CompileFailure e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  /** Compiles from scratch with plain javac and returns its messages if that fails. */
  String referenceErrors() throws IOException {
    String errors = library.clean.errors(library.files(), 0);
    return errors.isEmpty() ? program.clean.errors(program.files(), library.clean.runs()) : errors;
  }

  void assertSame() throws IOException {
    assertSame(library);
    assertSame(program);
  }

  @Override
  public void close() throws IOException {
    library.compiler.close();
    program.compiler.close();
  }

  private void assertSame(Module module) throws IOException {
    SortedMap<String, byte[]> expected = FileTree.read(module.clean.classes());
    SortedMap<String, byte[]> actual = FileTree.read(module.classes);
    assertThat(actual.keySet()).as("class files").isEqualTo(expected.keySet());
    List<String> different = new ArrayList<>();
    expected.forEach(
        (path, bytes) -> {
          if (!Arrays.equals(bytes, actual.get(path))) {
            different.add(path);
          }
        });
    assertThat(different).as("class files that differ from clean compilation").isEmpty();
  }

  private static void replace(Module module, Map<String, String> sources) throws IOException {
    for (Path file : FileTree.list(module.sources)) {
      if (!sources.containsKey(module.sources.relativize(file).toString().replace('\\', '/'))) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> entry : sources.entrySet()) {
      Path file = module.sources.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue());
    }
  }

  private TwoModules write(Path file, String source) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
