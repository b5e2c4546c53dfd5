package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits a Kotlin module, which its own goals compile, below a server in Java. */
@Tag("long")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
class KotlinIT {
  /** The newest JDK that the Kotlin compiler of the reactor runs on. */
  private static final int NEWEST_JDK = 23;

  private static final String WORDS = "words/src/main/kotlin/com/example/words/Words.kt";
  private static final String MARKS = "words/src/main/kotlin/com/example/words/Marks.kt";
  private static final String MAIN = "server/src/main/java/com/example/server/Main.java";

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.KOTLIN.toolchains().filter(toolchain -> toolchain.jdk().feature() <= NEWEST_JDK);
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void compilesKotlinByTheGoalsOfItsModule(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.KOTLIN.copy(toolchain);
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.console())
          .containsOnlyOnce("words is compiled by its own Maven goals")
          .contains("because it has sources in src/main/kotlin")
          .doesNotContain("server is compiled by its own Maven goals");
      assertThat(running.server("/")).isEqualTo("hello reader");

      requireUpToDate(running.edit(WORDS, "hello ", "welcome "));
      assertThat(running.server("/")).isEqualTo("welcome reader");

      Cycle broken = running.edit(WORDS, "\"welcome $name\"", "missing(name)");
      assertThat(broken.upToDate()).isFalse();
      assertThat(broken.errors()).singleElement().asString().startsWith(WORDS + ":4: ");
      assertThat(running.server("/")).isEqualTo("welcome reader");

      requireUpToDate(running.edit(WORDS, "missing(name)", "\"welcome \" + name + \"?\""));
      assertThat(running.server("/")).isEqualTo("welcome reader?");

      project.write(MARKS, "package com.example.words\n\ninternal const val MARK = \"!\"\n");
      requireUpToDate(running.edit(WORDS, "\"?\"", "MARK"));
      assertThat(running.server("/")).isEqualTo("welcome reader!");

      Cycle renamed = running.edit(WORDS, "greeting(", "salutation(");
      assertThat(renamed.errors()).singleElement().asString().startsWith(MAIN + ":20: ");
      assertThat(running.server("/")).isEqualTo("welcome reader!");
      requireUpToDate(running.edit(MAIN, "greeting(", "salutation("));
      assertThat(running.server("/")).isEqualTo("welcome reader!");
      running.end();
    }
    CleanBuild.requireSameClasses(project, toolchain);
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void compilesKotlinInADirectoryOfJavaSources(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.KOTLIN.copy(toolchain);
    String moved = WORDS.replace("/kotlin/", "/java/");
    project.write(moved, project.read(WORDS));
    FileTree.delete(project.root().resolve("words/src/main/kotlin"));
    project.edit("words/pom.xml", "<sourceDirectory>src/main/kotlin</sourceDirectory>", "");
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.console())
          .contains("words is compiled by its own Maven goals")
          .contains("because it has sources in src/main/java that are not in Java");
      assertThat(running.server("/")).isEqualTo("hello reader");
      requireUpToDate(running.edit(moved, "hello ", "welcome "));
      assertThat(running.server("/")).isEqualTo("welcome reader");
      running.end();
    }
  }

  private static void requireUpToDate(Cycle cycle) {
    assertThat(cycle.errors()).isEmpty();
    assertThat(cycle.upToDate()).isTrue();
  }
}
