package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits a server without a contract that binds its port in each start. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("long")
class ServerAloneIT {
  private static final String HANDLER = "src/main/java/com/example/counter/CountHandler.java";
  private static final String WORDS = "src/main/resources/com/example/counter/words.properties";
  private static final String PUNCTUATION =
      "src/main/java/com/example/counter/text/Punctuation.java";

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.SERVER_ALONE.toolchains();
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void reloadsAfterEditsOfItsSources(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.SERVER_ALONE.copy(toolchain);
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.server("/count")).isEqualTo("seen 1 apples");

      assertThat(running.edit(HANDLER, "\" \" + ++count", "\": \" + ++count").upToDate()).isTrue();
      assertThat(running.server("/count")).matches("seen: [12] apples");

      assertThat(running.edit(WORDS, "seen=seen", "seen=counted").upToDate()).isTrue();
      assertThat(running.server("/count")).matches("counted: [123] apples");

      String before = project.read(HANDLER);
      Cycle missing =
          running.edit(
              HANDLER,
              "System.getenv(\"COUNTER_UNIT\")",
              "System.getenv(\"COUNTER_UNIT\") + com.example.counter.text.Punctuation.MARK");
      assertThat(missing.upToDate()).isFalse();
      assertThat(missing.errors()).singleElement().asString().startsWith(HANDLER);
      assertThat(running.server("/count")).matches("counted: \\d apples");

      String punctuation =
          """
          package com.example.counter.text;

          public interface Punctuation {
            String MARK = "!";
          }
          """;
      assertThat(running.write(PUNCTUATION, punctuation).upToDate()).isTrue();
      assertThat(running.server("/count")).matches("counted: \\d apples!");

      assertThat(running.delete(PUNCTUATION).upToDate()).isFalse();
      assertThat(running.server("/count")).matches("counted: \\d apples!");
      assertThat(running.write(HANDLER, before).upToDate()).isTrue();
      assertThat(running.server("/count")).matches("counted: \\d apples");

      assertThat(running.edit("pom.xml", "apples", "pears").upToDate()).isTrue();
      assertThat(running.server("/count")).isEqualTo("counted: 1 pears");
      assertThat(running.console()).doesNotContain("[stdout]");
      running.end();
    }
    assertThat(project.root().resolve("openapi")).doesNotExist();
    CleanBuild.requireSameClasses(project, toolchain);
  }
}
