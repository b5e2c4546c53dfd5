package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles a module whose annotation processor writes a source and a resource. */
class ProcessorsTest {
  private Path directory;
  private ModuleSources module;

  @BeforeEach
  void setUp(@TempDir Path directory) throws IOException {
    this.directory = directory;
    module = withProcessor(TestProcessor.jar(directory.resolve("processor.jar")));
  }

  @Test
  void writesAndRemovesTheOutputOfProcessors() throws Exception {
    try (ModuleCompiler compiler = new ModuleCompiler(module, directory.resolve("state"))) {
      Path a = write("A", "package p; class A { MadeA made; }");
      Path b = write("B", "package p; class B {}");
      compiler.compile(digests(a, b), Abi.empty());
      assertThat(directory.resolve("classes/p/MadeB.class")).exists();
      assertThat(directory.resolve("classes/made/B")).hasContent("B");
      assertThat(directory.resolve("generated/p/MadeB.java")).exists();
      compiler.compile(digests(a, directory.resolve("generated/p/MadeA.java")), Abi.empty());
      assertThat(directory.resolve("classes/p/MadeA.class")).exists();
      assertThat(directory.resolve("classes/p/MadeB.class")).doesNotExist();
      assertThat(directory.resolve("classes/made/B")).doesNotExist();
      assertThat(directory.resolve("generated/p/MadeB.java")).doesNotExist();
    }
  }

  @Test
  void isUpToDateUnlessTheReactorBuildsTheProcessor() throws Exception {
    Path a = write("A", "package p; class A { MadeA made; }");
    Compiled compiled = compile(module, digests(a));
    assertThat(compiledBefore(module, digests(a)))
        .contains(new Compiled(compiled.abi(), compiled.digest(), List.of(), 0));
    assertThat(compiledBefore(module, digests(a, write("B", "package p; class B {}")))).isEmpty();

    Files.delete(directory.resolve("classes/made/A"));
    assertThat(compiledBefore(module, digests(a))).isEmpty();

    ModuleSources built = withProcessor(TestProcessor.directory(directory.resolve("processor")));
    compile(built, digests(a));
    assertThat(compiledBefore(built, digests(a))).isEmpty();
  }

  private ModuleSources withProcessor(Path processor) {
    return new ModuleSources(
        directory.resolve("classes"),
        List.of(),
        List.of("--release", "17", "-proc:none"),
        List.of(processor),
        directory.resolve("generated"));
  }

  private Compiled compile(ModuleSources sources, SortedMap<Path, String> digests)
      throws Exception {
    try (ModuleCompiler compiler = new ModuleCompiler(sources, directory.resolve("state"))) {
      return compiler.compile(digests, Abi.empty());
    }
  }

  private Optional<Compiled> compiledBefore(ModuleSources sources, SortedMap<Path, String> digests)
      throws IOException {
    try (ModuleCompiler compiler = new ModuleCompiler(sources, directory.resolve("state"))) {
      return compiler.compiledBefore(digests, Abi.empty());
    }
  }

  private Path write(String name, String source) throws IOException {
    Path file = directory.resolve("src/p/" + name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source);
  }

  private static SortedMap<Path, String> digests(Path... sources) throws IOException {
    SortedMap<Path, String> digests = new TreeMap<>();
    for (Path source : sources) {
      digests.put(source, Digests.of(Files.readAllBytes(source)));
    }
    return digests;
  }
}
