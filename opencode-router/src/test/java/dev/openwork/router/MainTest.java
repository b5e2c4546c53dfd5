package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpIsPrinted() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: opencode-router serve");
  }

  @Test
  void misuseExitsWithTwoAndAHint() {
    assertThat(run("dance")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("unknown command 'dance'", "opencode-router --help");
  }

  @Test
  void aProgramThatIsReadySaysWhereAndEndsOnSigterm() throws Exception {
    Process router = fork("serve", "--port", "0");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(router.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine())
          .matches("opencode-router listening on http://127\\.0\\.0\\.1:[1-9][0-9]*");
      router.toHandle().destroy(); // unlike destroy() of the process, leaves its output readable
      assertThat(router.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(router.exitValue()).isEqualTo(128 + 15);
      assertThat(lines.readLine()).isNull();
    } finally {
      router.destroyForcibly();
    }
  }

  @Test
  void anUnknownOptionEndsTheProgramWithTwo() throws Exception {
    Process router = fork("serve", "--colour", "red");
    assertThat(router.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(router.exitValue()).isEqualTo(2);
  }

  private int run(String... arguments) {
    return Main.run(
        List.of(arguments),
        Map.of(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static Process fork(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.concat(
                Stream.of(java, "-cp", Path.of("target/classes").toString(), Main.class.getName()),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
