package dev.openwork.loop.fork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.launcher.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fork starts in a project whose directory has any name. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has names that Windows does not allow")
class OddPathsTest {
  @ParameterizedTest
  @ValueSource(strings = {"a b=c", "@größe:%20#", "a'b\"c,\\d"})
  void startsWithAndWithoutAnArchive(String name, @TempDir Path parent) throws Exception {
    Path project = Files.createDirectories(parent.resolve(name));
    for (boolean archived : new boolean[] {false, true}) {
      try (Fork fork = Fork.launch(settings(project), line -> {})) {
        fork.prepare();
        assertThat(fork.archive()).as("archive, %s", archived).isTrue();
      }
    }
  }

  private static ForkSettings settings(Path project) {
    Path local = project.resolve("local");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ForkSettings(
        "server",
        java,
        List.of("-XX:TieredStopAtLevel=1"),
        Map.of(),
        local.resolve("server"),
        local.resolve("cache"),
        Optional.empty(),
        program(project));
  }

  private static Program program(Path project) {
    return new Program(
        "demo.Main",
        List.of(),
        List.of(),
        List.of(project.resolve("classes")),
        List.of(),
        project.resolve("generations"));
  }
}
