package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The programs end with the loop's process, in every phase and for every signal. All cases share a
 * project, so that a loop only compiles what the previous one has not.
 */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "sends signals")
@Tag("slow")
class LoopOrphansTest {
  private static final long DEADLINE_SECONDS = 20;

  @TempDir private static Path directory = Path.of("");

  private final Path root;
  private final int serverPort;
  private final int appPort;
  private @Nullable Process process;

  LoopOrphansTest() throws IOException {
    this.root = directory.toRealPath();
    this.serverPort = Demo.freePort();
    this.appPort = Demo.freePort();
  }

  /** Takes the place of Maven: runs a loop, edits its sources, and prints its phase. */
  static final class Host {
    public static void main(String[] args) throws Exception {
      Demo demo = new Demo(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(demo)));
      demo.startWithoutWaiting();
      print("starting");
      demo.events.await(LoopEvent.ProgramPrinted.class, printed -> true);
      print("loading");
      demo.events.await(LoopEvent.LoopReady.class, ready -> true);
      print("idle");
      if (System.in.read() < 0) {
        return;
      }
      while (true) {
        String edit = "edit" + System.nanoTime();
        demo.write("server/src/main/java/demo/Schema.java", DemoSources.schema(edit));
        demo.events.await(LoopEvent.CycleStarted.class, started -> true);
        print("compiling");
        demo.events.await(LoopEvent.ProgramPrinted.class, printed -> true);
        print("reloading");
        demo.events.await(LoopEvent.CycleFinished.class, ended -> true);
      }
    }

    private static void close(Demo demo) {
      try {
        demo.close();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private static void print(String phase) {
      System.out.println(phase);
    }
  }

  @AfterEach
  void killAll() {
    if (process != null) {
      process.destroyForcibly();
    }
    processes().forEach(ProcessHandle::destroyForcibly);
  }

  @ParameterizedTest
  @CsvSource({"KILL, loading", "TERM, reloading", "INT, idle"})
  void noProcessRemainsWhenTheLoopEnds(String signal, String phase) throws Exception {
    end(signal, phase);
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource({
    "KILL, starting",
    "KILL, compiling",
    "KILL, idle",
    "KILL, reloading",
    "TERM, starting",
    "TERM, idle",
    "TERM, compiling",
    "HUP, idle",
    "HUP, compiling"
  })
  void noProcessRemainsInFurtherCombinations(String signal, String phase) throws Exception {
    end(signal, phase);
  }

  private void end(String signal, String phase) throws Exception {
    Process loop = start();
    BufferedReader output = loop.inputReader();
    await(output, phase.equals("compiling") || phase.equals("reloading") ? "idle" : phase);
    if (phase.equals("compiling") || phase.equals("reloading")) {
      loop.getOutputStream().write('\n');
      loop.getOutputStream().flush();
      await(output, phase);
    }

    new ProcessBuilder("kill", "-" + signal, String.valueOf(loop.pid())).start().waitFor();

    assertThat(loop.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).as("the loop ended").isTrue();
    assertNoProcessRemains();
  }

  private Process start() throws IOException {
    Process started =
        new ProcessBuilder(
                // A build in the background ignores the interrupt key, and its children would, too.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Host.class.getName(),
                root.toString(),
                String.valueOf(serverPort),
                String.valueOf(appPort))
            .redirectErrorStream(true)
            .start();
    process = started;
    return started;
  }

  private static void await(BufferedReader output, String phase) throws IOException {
    StringBuilder before = new StringBuilder();
    String line = output.readLine();
    while (line != null && !line.equals(phase)) {
      before.append(line).append('\n');
      line = output.readLine();
    }
    assertThat(line).as("after%n%s", before).isEqualTo(phase);
  }

  private void assertNoProcessRemains() throws Exception {
    for (ProcessHandle left : processes()) {
      assertThat(left.onExit().get(DEADLINE_SECONDS, TimeUnit.SECONDS).isAlive()).isFalse();
    }
    assertThat(processes()).isEmpty();
    for (int port : List.of(serverPort, appPort)) {
      try (ServerSocket free = new ServerSocket()) {
        free.setReuseAddress(true);
        free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        assertThat(free.isBound()).isTrue();
      }
    }
  }

  /** All processes that were started for this demo. */
  private List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(other -> other.info().commandLine().orElse("").contains(root.toString()))
        .toList();
  }
}
