package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs goals that print warnings and findings, in a reactor that uses only a server. */
class QuietGoalsIT {
  static Stream<Toolchain> toolchains() throws IOException {
    return Toolchains.at(0);
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void doctorChecksOnlyTheServerAndAPinMoveWarnsAlsoIfQuiet(Toolchain toolchain) throws Exception {
    ReactorCopy project =
        ReactorCopy.of(
            "server-alone", Reactor.WORK.resolve(toolchain.toString()).resolve("quiet-goals"));
    MavenRun maven = new MavenRun(project, toolchain);
    String freePort = "-Dopenwork.server.port=" + RunningReactor.freePorts().get(0);

    assertThat(maven.succeed("openwork:doctor", freePort))
        .contains("server port")
        .doesNotContain("failure", "constants", "opencode ", "router", "app port", "browser");

    project.write(
        "constants.json",
        "{\"opencodeVersion\": \"v1.0.0\", \"opencodeSha256\": {\"plan9-x64\": \"%s\"}}"
            .formatted("0".repeat(64)));
    project.write("program", "program");
    String hash = Digests.of("program".getBytes(StandardCharsets.UTF_8));
    project.write("program.sha256", hash + "  program\n");
    assertThat(
            maven.succeed(
                "-q",
                "-o",
                "openwork:fetch-opencode",
                "-Dopenwork.opencode.pin=2.0.0",
                "-Dopenwork.opencode.source=program",
                "-Dopenwork.cache=cache"))
        .contains(
            "[WARNING] ",
            "constants.json no longer pins a hash of opencode",
            "plan9-x64: opencode is not published for it")
        .doesNotContain("[INFO]");
    assertThat(project.read("constants.json")).contains("v2.0.0", hash).doesNotContain("plan9");
  }
}
