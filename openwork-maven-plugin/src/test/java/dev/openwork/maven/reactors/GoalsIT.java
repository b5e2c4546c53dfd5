package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs goals with parts of the loop: the contract, the SDK, the server without the app. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
class GoalsIT {
  private static final String GREETING = "server/src/main/java/com/example/greeting/Greeting.java";
  private static final String CONTRACT = "server/openapi/openapi.json";
  private static final String MODEL =
      "client/generated/src/main/java/com/example/library/client/model/Book.java";

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.SERVER_ALONE.toolchains();
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("toolchains")
  void openapiUpdatesTheContractWithoutStartingPrograms(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.PLAIN_MAIN.copy(toolchain);
    try (RunningReactor running =
        RunningReactor.launchGoal("openwork:openapi", project, toolchain, "-Dwatch")) {
      assertThat(running.awaitReady()).isEmpty();
      project.edit(GREETING, "\"hello\"", "\"hello\", \"calm\"");
      assertThat(running.edit(GREETING, "String text", "String text, String tone").notes())
          .contains("+ Greeting.tone: string?");
      assertThat(project.read(CONTRACT)).contains("\"tone\"");

      Cycle broken = running.edit(GREETING, "\"calm\"", "\"calm\" +");
      assertThat(broken.errors()).singleElement().asString().startsWith(GREETING + ":6: ");
      assertThat(project.read(CONTRACT)).contains("\"tone\"");
      assertThatThrownBy(() -> running.server("/greeting")).isInstanceOf(ConnectException.class);
      running.end();
    }
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void sdkUpdatesTheSdkFromTheContractInTheWorkTree(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.SPRING_BOOT.copy(toolchain);
    try (RunningReactor running =
        RunningReactor.launchGoal("openwork:sdk", project, toolchain, "-Dwatch")) {
      assertThat(running.awaitReady()).isEmpty();
      assertThat(project.read(MODEL)).contains("getTitle");

      assertThat(
              running.edit(CONTRACT, "\"title\" : {\n            ", "\"subject\" : {").upToDate())
          .isTrue();
      assertThat(project.read(MODEL)).contains("getSubject").doesNotContain("getTitle");

      assertThat(running.edit(CONTRACT, "\"openapi\"", "openapi").upToDate()).isFalse();
      assertThat(project.read(MODEL)).contains("getSubject");
      running.end();
    }
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("toolchains")
  void devRunsWithoutTheAppAndWithoutOpencode(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.TWO_PROGRAMS.copy(toolchain);
    project.edit(
        "pom.xml", "<!-- properties -->", "<openwork.opencode.skip>true</openwork.opencode.skip>");
    try (RunningReactor running = RunningReactor.launch(project, toolchain, "-Dapp=false")) {
      assertThat(running.awaitReady()).containsExactly("server");
      assertThat(running.server("/")).contains("opencode none");
      assertThatThrownBy(() -> running.app("/")).isInstanceOf(ConnectException.class);
      running.end();
    }
  }
}
