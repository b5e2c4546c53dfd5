package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private final Path directory;

  ChildProcessTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void waitsAdvanceThroughTheOutput() throws Exception {
    try (var child = sh("echo one; echo two >&2; echo one more")) {
      assertThat(child.awaitExit(DEADLINE)).isZero();
      assertThat(child.awaitLine("one", DEADLINE)).isEqualTo("one");
      assertThat(child.awaitLine("one", DEADLINE)).isEqualTo("one more");
      assertThat(child.lines()).containsExactly("one", "two", "one more");
    }
  }

  @Test
  void aWaitFailsWithTheOutputWhenTheProcessEnds() throws Exception {
    try (var child = sh("echo broken; exit 3")) {
      assertThatThrownBy(() -> child.awaitLine("ready", DEADLINE))
          .isInstanceOf(AssertionError.class)
          .hasMessageContainingAll("No line with 'ready'", "broken");
      assertThat(child.awaitExit(DEADLINE)).isEqualTo(3);
    }
  }

  @Test
  void aSuccessAndAFailureReportAllOutput() throws Exception {
    try (var child = sh("echo one; echo two >&2")) {
      assertThat(child.awaitSuccess(DEADLINE)).containsExactly("one", "two");
    }
    try (var child = sh("echo broken; exit 3")) {
      assertThatThrownBy(() -> child.awaitSuccess(DEADLINE))
          .isInstanceOf(AssertionError.class)
          .hasMessageContainingAll("exited with 3", "broken");
    }
  }

  @Test
  void aWaitEndsAtItsDeadline() throws Exception {
    try (var child = sh("echo up; exec tail -f /dev/null")) {
      child.awaitLine("up", DEADLINE);
      assertThatThrownBy(() -> child.awaitLine(line -> true, Duration.ofMillis(1)))
          .hasMessageContaining("state: running");
    }
  }

  @Test
  void setsAndRemovesVariables() throws Exception {
    try (var child =
        ChildProcess.start(
            List.of("sh", "-c", "echo $GREETING${PATH-gone}; pwd"),
            Map.of("GREETING", "hello ", "PATH", ""),
            directory)) {
      assertThat(child.awaitLine("hello", DEADLINE)).startsWith("hello ");
      assertThat(child.awaitLine(line -> true, DEADLINE))
          .isEqualTo(directory.toRealPath().toString());
    }
  }

  @Test
  void sendsASignal() throws Exception {
    try (var child =
        sh("trap 'echo caught; kill $!; exit 7' INT; tail -f /dev/null & echo up; wait")) {
      child.awaitLine("up", DEADLINE);
      child.kill(Signal.INT);
      child.awaitLine("caught", DEADLINE);
      assertThat(child.awaitExit(DEADLINE)).isEqualTo(7);
    }
  }

  @Test
  void closingEndsDescendants() throws Exception {
    List<ProcessHandle> started;
    try (var child = sh("tail -f /dev/null & echo up; wait")) {
      child.awaitLine("up", DEADLINE);
      started = child.descendants();
    }
    assertThat(started).isNotEmpty();
    for (ProcessHandle process : started) {
      assertThat(process.onExit().get(20, TimeUnit.SECONDS)).isNotNull();
    }
  }

  private ChildProcess sh(String script) throws Exception {
    return ChildProcess.start(List.of("sh", "-c", script), Map.of(), directory);
  }
}
