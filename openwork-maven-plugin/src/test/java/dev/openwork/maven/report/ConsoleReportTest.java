package dev.openwork.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.maven.loop.LoopEvent;
import dev.openwork.maven.problem.Problem;
import dev.openwork.maven.stages.StageReport;
import dev.openwork.maven.stages.StageReport.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
  private static final Path ROOT = Path.of("/project");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ConsoleReport report =
      new ConsoleReport(new PrintStream(bytes, true, StandardCharsets.UTF_8), Ansi.PLAIN, ROOT);

  @Test
  void printsOneLineACycle() {
    Set<Path> changed = Set.of(ROOT.resolve("server/A.java"));
    report.on(new LoopEvent.CycleStarted(changed));
    stage("compile server", Outcome.RAN, "");
    stage("contract", Outcome.UNCHANGED, "");
    report.on(new LoopEvent.CycleFinished(changed, Duration.ofMillis(90)));

    assertThat(printed())
        .isEqualTo(
            "openwork │ server/A.java → compile server 40 ms · contract 40 ms (unchanged)"
                + " = 90 ms, in step\n");
  }

  @Test
  void saysWhereAStageFailedAndThatTheRestGoesOn() {
    report.on(new LoopEvent.CycleStarted(Set.of()));
    report.on(
        new LoopEvent.StageFinished(
            new StageReport(
                "compile server",
                Outcome.FAILED,
                Duration.ofMillis(40),
                "",
                List.of(
                    new Problem(
                        Optional.of(ROOT.resolve("A.java")), 3, 5, "';' expected", "  int a")))));
    report.on(new LoopEvent.CycleFinished(Set.of(), Duration.ofMillis(50)));

    assertThat(printed())
        .contains("compile server failed: A.java:3: ';' expected\n")
        .contains("    int a\n")
        .contains("failed, what ran before still runs");
  }

  @Test
  void showsTheFirstOfManyProblems() {
    List<Problem> problems = Collections.nCopies(5, Problem.of("broken"));
    report.on(
        new LoopEvent.StageFinished(
            new StageReport("sdk", Outcome.FAILED, Duration.ofMillis(40), "", problems)));

    assertThat(printed()).containsOnlyOnce("and 2 more");
    assertThat(printed().lines().filter(line -> line.contains("broken"))).hasSize(3);
  }

  @Test
  void putsTheNameOfAProgramBeforeItsLines() {
    report.on(new LoopEvent.ProgramPrinted("server", "listening"));
    assertThat(printed()).isEqualTo("server   │ listening\n");
  }

  @Test
  void namesTheAddressesWhenAllIsUp() {
    report.on(
        new LoopEvent.LoopReady(
            Duration.ofMillis(900), Map.of("server", URI.create("http://127.0.0.1:3100"))));
    assertThat(printed()).contains("ready in 900 ms: server http://127.0.0.1:3100");
  }

  @Test
  void coloursOnlyForATerminalWhoseReaderWantsIt() {
    assertThat(Ansi.detect(true, false)).isEqualTo(Ansi.COLOURED);
    assertThat(Ansi.detect(true, true)).isEqualTo(Ansi.PLAIN);
    assertThat(Ansi.detect(false, false)).isEqualTo(Ansi.PLAIN);
  }

  private void stage(String name, Outcome outcome, String note) {
    report.on(
        new LoopEvent.StageFinished(
            new StageReport(name, outcome, Duration.ofMillis(40), note, List.of())));
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
