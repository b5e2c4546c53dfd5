package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent.ProgramEnded;
import dev.openwork.loop.LoopEvent.ProgramPrinted;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The server's JVM is killed: its child processes end with it, and the loop continues. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has a server start the command sleep")
@Tag("slow")
class ForkCrashTest {
  private static final String MAIN = "server/src/main/java/demo/Main.java";
  private static final String SCHEMA = "server/src/main/java/demo/Schema.java";
  private static final String STARTED = "started ";
  private static final long DEADLINE_SECONDS = 20;

  private final List<ProcessHandle> started = new ArrayList<>();
  private final Demo demo;

  ForkCrashTest(@TempDir Path root) throws IOException {
    demo = new Demo(root, Demo.freePort(), Demo.freePort());
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    demo.close();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void whileItStarts() throws Exception {
    demo.write(MAIN, parent("hang"));
    demo.startWithoutWaiting();
    kill(awaitChild());

    assertThat(outcome(demo.events.awaitCycle())).isEqualTo(Outcome.FAILED);
    assertNothingIsLeft();
    assertTheLoopContinues();
  }

  @Test
  void whileNothingHappens() throws Exception {
    startWithAChild();
    kill(started.get(0));

    demo.events.await(ProgramEnded.class, ended -> ended.program().equals("server"));
    assertNothingIsLeft();
    assertTheLoopContinues();
  }

  @Test
  void whileItsSourcesAreCompiled() throws Exception {
    startWithAChild();
    demo.write(SCHEMA, DemoSources.schema("two"));
    demo.events.await(LoopEvent.CycleStarted.class, cycle -> true);
    kill(started.get(0));
    awaitEnd(started.get(0));

    demo.events.await(LoopEvent.CycleFinished.class, cycle -> true);
    assertTheLoopContinues();
  }

  @Test
  void whileItIsReloaded() throws Exception {
    startWithAChild();
    demo.write(MAIN, parent("hang"));
    kill(awaitChild());

    assertThat(outcome(demo.events.awaitCycle("Main.java"))).isEqualTo(Outcome.FAILED);
    assertNothingIsLeft();
    assertTheLoopContinues();
  }

  private void startWithAChild() throws Exception {
    demo.write(MAIN, parent("Schema.FIELD"));
    demo.startWithoutWaiting();
    awaitChild();
    demo.events.await(LoopEvent.LoopReady.class, ready -> true);
  }

  private ProcessHandle awaitChild() throws InterruptedException {
    String line =
        demo.events
            .await(ProgramPrinted.class, printed -> printed.line().startsWith(STARTED))
            .line();
    ProcessHandle child =
        ProcessHandle.of(Long.parseLong(line.substring(STARTED.length()))).orElseThrow();
    started.add(child);
    return child;
  }

  private static void kill(ProcessHandle child) {
    assertThat(child.parent().orElseThrow().destroyForcibly()).isTrue();
  }

  private void assertNothingIsLeft() throws Exception {
    for (ProcessHandle child : started) {
      awaitEnd(child);
    }
    try (ServerSocket free = new ServerSocket()) {
      free.setReuseAddress(true);
      free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), demo.server().getPort()));
      assertThat(free.isBound()).isTrue();
    }
  }

  private static void awaitEnd(ProcessHandle process) throws Exception {
    assertThat(process.onExit().get(DEADLINE_SECONDS, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  private void assertTheLoopContinues() throws Exception {
    demo.write(MAIN, DemoSources.main("demo", "\"again\""));
    demo.events.awaitCycle("Main.java");
    assertThat(demo.serverSays()).startsWith("again of ");
  }

  private static Outcome outcome(List<StageReport> reports) {
    return reports.stream()
        .filter(report -> report.stage().equals("server"))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  /** A server that first starts a process, and then may hang. */
  private static String parent(String answer) {
    String start =
        """
        long child = new ProcessBuilder("sleep", "1000").start().pid();
            System.out.println("%s" + child);
        """
            .formatted(STARTED);
    boolean hangs = answer.equals("hang");
    return DemoSources.main("demo", hangs ? "\"hung\"" : answer)
        .replace(
            "    String answer =",
            "    "
                + start
                + (hangs ? "    Thread.currentThread().join();\n" : "")
                + "    String answer =");
  }
}
