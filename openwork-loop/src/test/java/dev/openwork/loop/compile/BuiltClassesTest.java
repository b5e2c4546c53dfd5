package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.abi.ClassChange;
import dev.openwork.loop.abi.ClassChange.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files that another compiler than the loop's writes. */
class BuiltClassesTest {
  @TempDir private Path root = Path.of("");

  @Test
  void reportsWhatChangedSinceTheLastReading() throws Exception {
    BuiltClasses built = new BuiltClasses(root.resolve("classes"));
    compileElsewhere(
        Map.of("A.java", "class A { int one() { return 1; } }", "B.java", "class B {}"));
    assertThat(kinds(built))
        .containsEntry("A.class", Kind.ADDED)
        .containsEntry("B.class", Kind.ADDED);
    assertThat(kinds(built)).isEmpty();

    compileElsewhere(
        Map.of("A.java", "class A { int one() { return 2; } }", "C.java", "class C {}"));
    assertThat(kinds(built))
        .isEqualTo(Map.of("A.class", Kind.BODIES, "B.class", Kind.REMOVED, "C.class", Kind.ADDED));
  }

  @Test
  void isNotIntactAfterAnotherProgramChangedAClassFile() throws Exception {
    BuiltClasses built = new BuiltClasses(root.resolve("classes"));
    compileElsewhere(Map.of("A.java", "class A {}"));
    kinds(built);
    assertThat(built.isIntact()).isTrue();

    compileElsewhere(Map.of("A.java", "class A { int more; }"));

    assertThat(built.isIntact()).isFalse();
  }

  private static Map<String, Kind> kinds(BuiltClasses built) throws IOException {
    Map<String, Kind> kinds = new TreeMap<>();
    for (ClassChange change : built.compile(new TreeMap<>(), Abi.empty()).changes()) {
      kinds.put(change.path(), change.kind());
    }
    return kinds;
  }

  private void compileElsewhere(Map<String, String> sources) throws Exception {
    TreeMap<Path, String> files = new TreeMap<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = root.resolve(source.getKey());
      Files.writeString(file, source.getValue());
      files.put(file, source.getValue());
    }
    ModuleSources module =
        new ModuleSources(
            root.resolve("classes"), List.of(), List.of(), List.of(), root.resolve("generated"));
    try (ModuleCompiler compiler = new ModuleCompiler(module, root.resolve("state"))) {
      compiler.compile(files, Abi.empty());
    }
  }
}
