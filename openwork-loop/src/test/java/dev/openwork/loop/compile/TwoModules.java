package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;

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
 * A library and a program that uses it, each compiled incrementally, and both compiled from nothing
 * by plain javac to compare with.
 */
final class TwoModules implements AutoCloseable {
  static final List<String> OPTIONS = List.of("--release", "17", "-g");

  private final Module library;
  private final Module program;

  private static final class Module {
    final Path sources;
    final Path classes;
    final ModuleSources settings;
    final Path memory;
    final CleanCompile clean;
    ModuleCompiler compiler;

    Module(Path directory, List<Path> classPath, List<Path> cleanClassPath, List<String> options)
        throws IOException {
      sources = directory.resolve("src");
      classes = directory.resolve("classes");
      memory = directory.resolve("memory");
      settings =
          new ModuleSources(classes, classPath, options, List.of(), directory.resolve("generated"));
      compiler = new ModuleCompiler(settings, memory);
      clean = new CleanCompile(directory.resolve("clean"), cleanClassPath, options);
    }

    SortedMap<Path, String> files() throws IOException {
      SortedMap<Path, String> files = new TreeMap<>();
      for (Path file : FileTree.list(sources)) {
        files.put(file, Digests.of(Files.readAllBytes(file)));
      }
      return files;
    }
  }

  TwoModules(Path directory, List<String> options) throws IOException {
    this.library = new Module(directory.resolve("library"), List.of(), List.of(), options);
    this.program =
        new Module(
            directory.resolve("program"),
            List.of(library.classes),
            List.of(library.clean.classes()),
            options);
  }

  TwoModules(Path directory) throws IOException {
    this(directory, OPTIONS);
  }

  /** Puts a source into the library, at the path of its type. */
  TwoModules library(String type, String source) {
    return write(library.sources.resolve(type + ".java"), source);
  }

  /** Puts a source into the program, at the path of its type. */
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

  /** Compiles both incrementally; the program's result. */
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

  /** Ends both compilers and makes new ones, as the next run of the loop does. */
  void restart() throws IOException {
    close();
    library.compiler = new ModuleCompiler(library.settings, library.memory);
    program.compiler = new ModuleCompiler(program.settings, program.memory);
  }

  /** Compiles, and demands the very class files of a clean build. */
  Compiled compileLikeClean() throws IOException {
    try {
      Compiled compiled = compile();
      assertThat(cleanErrors()).as("a clean build").isEmpty();
      assertSame(library);
      assertSame(program);
      return compiled;
    } catch (CompileFailure e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  /** Compiles from nothing with plain javac; what it says if that fails, else nothing. */
  String cleanErrors() throws IOException {
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
    assertThat(different).as("class files with other bytes than a clean build's").isEmpty();
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
