package dev.openwork.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.process.run.ProcessIdentity;
import dev.openwork.process.run.RunRecord;
import dev.openwork.process.run.RunTag;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunRecordsTest {
  private Path folder;
  private Supervised child;

  @BeforeEach
  void prepare(@TempDir Path root) {
    folder = root;
    child = Supervised.in(root);
  }

  @AfterEach
  void close() {
    child.close();
  }

  /** A server that supervises a child until it is killed. */
  public static void main(String[] args) throws Exception {
    Supervised server = Supervised.in(Path.of(args[0]));
    ChildSnapshot ready = server.run("grandchild", "announce", "stay").awaitRunning();
    System.out.println(ready.pid().orElseThrow());
    System.out.println(Supervised.grandchild(ready.output()));
    TimeUnit.MINUTES.sleep(1);
  }

  @Test
  void stopsTheProcessesOfAKilledServer() throws Exception {
    Process killed = server();
    List<ProcessHandle> leftovers = handles(killed);
    killWithItsWatcher(killed);
    assertThat(leftovers).allMatch(ProcessHandle::isAlive);

    child.run("announce", "stay").awaitRunning();

    assertThat(leftovers).allSatisfy(process -> process.onExit().get(5, TimeUnit.SECONDS));
    assertThat(child.awaitEvent(ChildEvent.Kind.LEFTOVERS).message())
        .contains(Long.toString(leftovers.get(0).pid()));
    assertThat(records()).hasSize(1);
  }

  @Test
  void doesNotTouchTheChildrenOfARunningServer() throws Exception {
    Process other = server();
    List<ProcessHandle> its = handles(other);
    try {
      child.run("announce", "stay").awaitRunning();

      assertThat(its).allMatch(ProcessHandle::isAlive);
      assertThat(records()).hasSize(2);
    } finally {
      other.destroyForcibly().waitFor();
      its.forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void doesNotTouchAProcessWithAReusedPid() throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sleep", "60"));
    Process stranger = new ProcessBuilder(command).start();
    try {
      RunTag tag = RunTag.create();
      ProcessIdentity gone = new ProcessIdentity(Long.MAX_VALUE, Instant.EPOCH);
      RunRecord record = new RunRecord("fake", tag, gone, Optional.empty(), Path.of("/bin/sleep"));
      Path file = Files.createDirectories(folder.resolve("records"));
      record.startedAs(stranger.toHandle()).write(file.resolve("fake-" + tag.id() + ".run"));

      child.run("announce", "stay").awaitRunning();

      assertThat(stranger.isAlive()).isTrue();
      assertThat(records()).hasSize(1);
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void identifiesAProcessByPidAndStartTime() {
    ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());

    assertThat(self.find()).isPresent();
    assertThat(new ProcessIdentity(self.pid(), self.started().minusSeconds(60)).find()).isEmpty();
  }

  @Test
  void reportsAndKeepsAnInvalidRecord() throws Exception {
    Path file = Files.createDirectories(folder.resolve("records")).resolve("fake-01234567-x.run");
    Files.writeString(file, "child=fake");

    child.run("announce", "stay").awaitRunning();

    assertThat(child.awaitEvent(ChildEvent.Kind.FAILED).message())
        .contains(file.toString(), "mark is missing");
    assertThat(file).exists();
  }

  @Test
  void deletesTheRecordWhenTheRunHasEnded() throws Exception {
    child.run("announce", "stay").awaitRunning();
    assertThat(records()).hasSize(1);

    child.close();

    assertThat(records()).isEmpty();
  }

  /** Kills a server whose watcher is stopped, as in a crash of the machine's session. */
  private static void killWithItsWatcher(Process server) throws Exception {
    List<ProcessHandle> watchers =
        server
            .descendants()
            .filter(child -> child.info().command().orElse("").endsWith("sh"))
            .toList();
    assertThat(watchers).isNotEmpty();
    for (ProcessHandle watcher : watchers) {
      signal("STOP", watcher);
    }
    server.destroyForcibly().waitFor();
    watchers.forEach(ProcessHandle::destroyForcibly);
  }

  private static void signal(String name, ProcessHandle process) throws Exception {
    List<String> kill = List.of("kill", "-s", name, Long.toString(process.pid()));
    assertThat(new ProcessBuilder(kill).start().waitFor()).isZero();
  }

  private List<Path> records() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("records"))) {
      return files.filter(file -> file.toString().endsWith(".run")).toList();
    }
  }

  private Process server() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            RunRecordsTest.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static List<ProcessHandle> handles(Process server) throws Exception {
    BufferedReader lines = server.inputReader();
    return List.of(
        Supervised.handle(Long.parseLong(lines.readLine())),
        Supervised.handle(Long.parseLong(lines.readLine())));
  }
}
