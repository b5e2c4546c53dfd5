package dev.openwork.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@Tag("slow")
class UnresponsiveChildTest {
  private static final HealthCheck.Policy SHORT =
      new HealthCheck.Policy(Duration.ofMillis(50), Duration.ofSeconds(2));

  private Supervised child;
  private Path silence;

  @BeforeEach
  void prepare(@TempDir Path root) {
    silence = root.resolve("silence");
    child = Supervised.in(root, SHORT);
  }

  @AfterEach
  void close() {
    child.close();
  }

  @Test
  void restartsAStoppedProcess() throws Exception {
    ChildSnapshot first = start();

    signal("STOP", first);

    assertReportedAndRestarted(first);
  }

  @Test
  void restartsAProcessThatAcceptsConnectionsButDoesNotRespond() throws Exception {
    ChildSnapshot first = start();

    Files.createFile(silence);

    child.await(now -> now.state() == ChildState.UNRESPONSIVE);
    assertThat(child.slot().endpoint()).isEmpty();
    child.await(now -> !now.pid().equals(first.pid()));
    Files.delete(silence);
    assertReportedAndRestarted(first);
  }

  @Test
  void keepsAProcessThatRespondsAgain() throws Exception {
    ChildSnapshot first = start();

    signal("STOP", first);
    child.await(now -> now.state() == ChildState.UNRESPONSIVE);
    signal("CONT", first);

    ChildSnapshot again = child.awaitRunning();
    assertThat(again.pid()).isEqualTo(first.pid());
    assertThat(again.lastFailure()).isEmpty();
  }

  private ChildSnapshot start() {
    return child.run(FakeChild.checked("serve:" + silence, "stay")).awaitRunning();
  }

  private void assertReportedAndRestarted(ChildSnapshot first) throws Exception {
    assertThat(child.awaitEvent(ChildEvent.Kind.UNRESPONSIVE).message())
        .contains("does not respond to GET /health");
    assertThat(child.awaitEvent(ChildEvent.Kind.FAILED).message())
        .contains("did not respond to GET /health for 2000 ms and is restarted");
    assertThat(child.awaitAfter(first).restarts()).isPositive();
  }

  private static void signal(String name, ChildSnapshot child) throws Exception {
    List<String> kill = List.of("kill", "-s", name, child.pid().orElseThrow().toString());
    assertThat(new ProcessBuilder(kill).start().waitFor()).isZero();
  }
}
