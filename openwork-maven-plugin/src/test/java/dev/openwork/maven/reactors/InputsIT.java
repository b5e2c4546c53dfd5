package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits everything that a module's goals read, and changes what they and javac wrote. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("slow")
class InputsIT {
  private static final String MAIN = "src/main/java/com/example/inputs/Main.java";
  private static final String WORD = "src/main/java/com/example/inputs/Word.java";
  private static final String CLASSES = "target/classes/com/example/inputs/";

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.INPUTS.toolchains();
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void appliesEveryInputAndRestoresEveryOutput(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.INPUTS.copy(toolchain);
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.server("/")).isEqualTo("word-1 major 7, filter-1\nlicense-1\ntext-1\n");

      apply(running, "LICENSE.txt", "license-1", "license-2");
      apply(running, "filters/values.properties", "filter-1", "filter-2");
      apply(running, "texts/text.txt", "text-1", "text-2");
      apply(running, "src/main/resources/values.txt", "major ", "version ");
      assertThat(running.server("/")).isEqualTo("word-1 version 7, filter-2\nlicense-2\ntext-2\n");
      assertThat(running.cycles()).as("cycles for the start and four edits").isEqualTo(5);

      Path word = project.root().resolve(CLASSES + "Word.class");
      byte[] own = Files.readAllBytes(word);
      Files.copy(
          project.root().resolve(CLASSES + "Main.class"),
          word,
          StandardCopyOption.REPLACE_EXISTING);
      project.write("target/classes/LICENSE.txt", "changed by another program");
      apply(running, MAIN, "Returns its resources", "Returns all its resources");
      assertThat(word).hasBinaryContent(own);
      assertThat(running.server("/")).startsWith("word-1 ").contains("license-2");

      mavenBeside(project, toolchain, "clean");
      apply(running, WORD, "word-1", "word-2");
      assertThat(running.server("/")).isEqualTo("word-2 version 7, filter-2\nlicense-2\ntext-2\n");
      mavenBeside(project, toolchain, "verify");
      apply(running, WORD, "word-2", "word-3");
      assertThat(running.server("/")).startsWith("word-3 version 7");
      running.end();
    }
  }

  private static void mavenBeside(ReactorCopy project, Toolchain toolchain, String phase)
      throws IOException, InterruptedException {
    Path log = project.root().resolveSibling("inputs-" + phase + ".log");
    List<String> arguments = List.of(phase, "-Dmaven.repo.local=" + PluginRepository.shared());
    int status = toolchain.start(project.root(), log, arguments).waitFor();
    assertThat(status).as(Files.readString(log)).isZero();
  }

  private static void apply(RunningReactor running, String path, String old, String replacement)
      throws Exception {
    Cycle cycle = running.edit(path, old, replacement);
    assertThat(cycle.upToDate()).as("%s: %s", path, cycle.errors()).isTrue();
  }
}
