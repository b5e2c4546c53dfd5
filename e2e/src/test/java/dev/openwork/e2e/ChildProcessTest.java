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
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Path directory;

  ChildProcessTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void waitsGoForwardThroughWhatWasWritten() throws Exception {
    try (var child = sh("echo one; echo two >&2; echo one more")) {
      assertThat(child.awaitExit(SOON)).isZero();
      assertThat(child.awaitLine("one", SOON)).isEqualTo("one");
      assertThat(child.awaitLine("one", SOON)).isEqualTo("one more");
      assertThat(child.lines()).containsExactly("one", "two", "one more");
    }
  }

  @Test
  void aWaitForALineThatNeverComesEndsWithTheProgramAndTellsItsOutput() throws Exception {
    try (var child = sh("echo broken; exit 3")) {
      assertThatThrownBy(() -> child.awaitLine("ready", SOON))
          .isInstanceOf(AssertionError.class)
          .hasMessageContainingAll("no line with 'ready'", "broken");
      assertThat(child.awaitExit(SOON)).isEqualTo(3);
    }
  }

  @Test
  void aSuccessTellsAllOutputAndSoDoesAFailure() throws Exception {
    try (var child = sh("echo one; echo two >&2")) {
      assertThat(child.awaitSuccess(SOON)).containsExactly("one", "two");
    }
    try (var child = sh("echo broken; exit 3")) {
      assertThatThrownBy(() -> child.awaitSuccess(SOON))
          .isInstanceOf(AssertionError.class)
          .hasMessageContainingAll("exited with 3", "broken");
    }
  }

  @Test
  void aWaitEndsAtItsDeadlineWhileTheProgramRuns() throws Exception {
    try (var child = sh("echo up; exec tail -f /dev/null")) {
      child.awaitLine("up", SOON);
      assertThatThrownBy(() -> child.awaitLine(line -> true, Duration.ofMillis(1)))
          .hasMessageContaining("state: running");
    }
  }

  @Test
  void variablesAreSetAndRemoved() throws Exception {
    try (var child =
        ChildProcess.start(
            List.of("sh", "-c", "echo $GREETING${PATH-gone}; pwd"),
            Map.of("GREETING", "hello ", "PATH", ""),
            directory)) {
      assertThat(child.awaitLine("hello", SOON)).startsWith("hello ");
      assertThat(child.awaitLine(line -> true, SOON)).isEqualTo(directory.toRealPath().toString());
    }
  }

  @Test
  void aSignalReachesTheProgram() throws Exception {
    try (var child =
        sh("trap 'echo caught; kill $!; exit 7' INT; tail -f /dev/null & echo up; wait")) {
      child.awaitLine("up", SOON);
      child.kill(Signal.INT);
      child.awaitLine("caught", SOON);
      assertThat(child.awaitExit(SOON)).isEqualTo(7);
    }
  }

  @Test
  void closingEndsWhatTheProgramStarted() throws Exception {
    List<ProcessHandle> started;
    try (var child = sh("tail -f /dev/null & echo up; wait")) {
      child.awaitLine("up", SOON);
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
