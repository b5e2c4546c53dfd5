package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.fork.Debugger;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.opencode.OpencodeLayout;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import dev.openwork.maven.assets.pin.OpencodeVersion;
import dev.openwork.maven.assets.pin.Platform;
import dev.openwork.maven.assets.pin.PlatformDetector;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Passes options on the command line and in files to the programs of the loop. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("long")
class OptionsIT {
  private static final Duration LISTENS = Duration.ofMinutes(2);
  private static final String ASSETS = "assets";
  private static final String CONSTANTS = "pins/opencode.json";

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.TWO_PROGRAMS.toolchains();
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void passesOptionsToProgramsAtTheStartAndAfterChanges(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.TWO_PROGRAMS.copy(toolchain);
    project.write(CONSTANTS, staged(project, "0.0.1"));
    int debugPort = twoFreePorts();
    try (RunningReactor running =
        RunningReactor.launch(
            project,
            toolchain,
            "-Dopenwork.constants=" + CONSTANTS,
            "-Dopenwork.runtimeAssets=" + ASSETS,
            "-Dopenwork.debug=" + debugPort,
            "-Dopenwork.debug.suspend",
            "-Dopenwork.jvmArgs=-Dgreeting='good day' -Xmx64m",
            "-Dopenwork.args=--loud 'in here'",
            "-Dopenwork.app.jvmArgs=-Dgreeting=hello",
            "-Dopenwork.app.args=--soft")) {
      waitForDebuggers(debugPort);
      assertThat(running.awaitReady()).containsExactlyInAnyOrder("server", "app");
      checkCommandLine(running);
      checkSecondLoop(running, project, toolchain);
      checkConstants(running, project);
      checkPom(running, debugPort);
      running.endFor(".mvn/jvm.config", "-Xmx512m");
      assertThat(running.console())
          .contains("jvm.config changed; Maven must restart to apply it", "Restart the loop");
    }
  }

  /** Both programs are suspended at their start. */
  private static void waitForDebuggers(int serverPort) throws Exception {
    for (int port : List.of(serverPort, serverPort + 1)) {
      try (Debugger debugger = Debugger.attach(port, LISTENS)) {
        debugger.awaitStop();
        debugger.resume();
      }
    }
  }

  private static void checkCommandLine(RunningReactor running) throws Exception {
    assertThat(running.server("/"))
        .contains("--loud, in here]", "greeting good day\n", "path " + System.getenv("PATH"))
        .contains("development mode 1\n")
        .contains("\"0.0.1\"");
    assertThat(running.app("/"))
        .contains("--soft]", "greeting hello\n", "path " + System.getenv("PATH"))
        .doesNotContain("good day", "server null");
  }

  private static void checkSecondLoop(
      RunningReactor running, ReactorCopy project, Toolchain toolchain) throws Exception {
    Path output = project.root().resolveSibling(project.root().getFileName() + "-second.log");
    Process second =
        toolchain.start(
            project.root(),
            output,
            RunningReactor.arguments("openwork:dev", RunningReactor.freePorts()));
    assertThat(second.waitFor()).isNotZero();
    assertThat(Files.readString(output))
        .contains("A loop is already running in this checkout (pid " + running.pid() + ")");
  }

  private static void checkConstants(RunningReactor running, ReactorCopy project) throws Exception {
    String next = staged(project, "0.0.2");
    assertThat(running.write(CONSTANTS, next).upToDate()).isTrue();
    assertThat(running.server("/")).contains("\"0.0.2\"");

    Cycle broken = running.edit(CONSTANTS, "v0.0.2", "newest");
    assertThat(broken.upToDate()).isFalse();
    assertThat(broken.errors())
        .singleElement()
        .asString()
        .startsWith(CONSTANTS + ":1: ")
        .contains("'newest'");
    assertThat(running.server("/")).contains("\"0.0.2\"");
    assertThat(running.write(CONSTANTS, next).upToDate()).isTrue();
  }

  /** Uses the same ports, so that the old JVMs must end before new ones listen. */
  private static void checkPom(RunningReactor running, int debugPort) throws Exception {
    String before = running.server("/");
    Cycle cycle =
        running.edit(
            "pom.xml",
            "<!-- more -->",
            """
            <debug>%d</debug>
            <suspend>false</suspend>
            <jvmArgs>-Dgreeting=pom</jvmArgs>
            <args>--from-pom</args>
            <appJvmArgs>-Dgreeting=apps-pom</appJvmArgs>
            <appArgs>--from-apps-pom</appArgs>
            """
                .formatted(debugPort));
    assertThat(cycle.upToDate()).as(running.console()).isTrue();
    assertThat(cycle.notes()).contains("new JVM");
    assertThat(running.server("/"))
        .contains("--from-pom]", "greeting pom\n")
        .doesNotContain(before.lines().findFirst().orElseThrow());
    assertThat(running.app("/")).contains("--from-apps-pom]", "greeting apps-pom\n");
    for (int port : List.of(debugPort, debugPort + 1)) {
      Debugger.attach(port).close();
    }
  }

  /** Stages a version of opencode, and returns the constants that pin it. */
  private static String staged(ReactorCopy project, String version) throws Exception {
    Platform platform = PlatformDetector.ofThisMachine().detect();
    OpencodeBuild build = new OpencodeBuild(new OpencodeVersion(version), platform);
    Path binary =
        new OpencodeLayout(new RuntimeAssetsLayout(project.root().resolve(ASSETS))).binary(build);
    Files.createDirectories(binary.getParent());
    Files.writeString(binary, version);
    return """
    {"opencodeVersion": "v%s",
     "opencodeSha256": {"%s": "%s"}}
    """
        .formatted(version, platform, Digests.of(Files.readAllBytes(binary)));
  }

  private static int twoFreePorts() throws IOException {
    while (true) {
      int first = RunningReactor.freePorts().get(0);
      try (ServerSocket next = new ServerSocket(first + 1, 1, InetAddress.getLoopbackAddress())) {
        return next.getLocalPort() - 1;
      } catch (IOException | IllegalArgumentException taken) {
        // There are many more.
      }
    }
  }
}
