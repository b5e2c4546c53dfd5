package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits a server with a main method, which is restarted, and an exporter of its contract. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("long")
class PlainMainIT {
  private static final String GREETING = "server/src/main/java/com/example/greeting/Greeting.java";
  private static final String CONTRACT = "server/openapi/openapi.json";

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.PLAIN_MAIN.toolchains();
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void reloadsAfterEditsOfItsSources(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.PLAIN_MAIN.copy(toolchain);
    String committed = project.read(CONTRACT);
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.server("/greeting")).isEqualTo("{\"text\":\"hello\"}");

      assertThat(running.edit(GREETING, "hello", "hallo").upToDate()).isTrue();
      assertThat(running.server("/greeting")).isEqualTo("{\"text\":\"hallo\"}");
      assertThat(project.read(CONTRACT)).isEqualTo(committed);

      String oneComponent = project.read(GREETING);
      String twoComponents =
          oneComponent
              .replace("String text", "String text, String tone")
              .replace("\"hallo\"", "\"hallo\", \"calm\"");
      assertThat(running.write(GREETING, twoComponents).upToDate()).isTrue();
      assertThat(running.server("/greeting")).isEqualTo("{\"text\":\"hallo\",\"tone\":\"calm\"}");
      assertThat(project.read(CONTRACT)).contains("\"tone\":{\"type\":\"string\"}");

      Cycle broken = running.edit(GREETING, "\"calm\"", "\"calm\" +");
      assertThat(broken.upToDate()).isFalse();
      assertThat(broken.errors()).singleElement().asString().startsWith(GREETING + ":6: ");
      assertThat(running.server("/greeting")).isEqualTo("{\"text\":\"hallo\",\"tone\":\"calm\"}");

      assertThat(running.write(GREETING, oneComponent).upToDate()).isTrue();
      assertThat(running.server("/greeting")).isEqualTo("{\"text\":\"hallo\"}");
      assertThat(project.read(CONTRACT)).isEqualTo(committed);
      running.end();
    }
  }
}
