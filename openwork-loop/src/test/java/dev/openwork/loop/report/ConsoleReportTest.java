package dev.openwork.loop.report;

import static dev.openwork.loop.report.Reports.MISSING_SEMICOLON;
import static dev.openwork.loop.report.Reports.ROOT;
import static dev.openwork.loop.report.Reports.failed;
import static dev.openwork.loop.report.Reports.ran;
import static dev.openwork.loop.report.Reports.stage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
  private static final Set<Path> CHANGED = Set.of(ROOT.resolve("server/A.java"));

  private static final LoopEvent READY =
      new LoopEvent.LoopReady(
          Duration.ofMillis(900),
          Map.of(
              "server", URI.create("http://127.0.0.1:3100"),
              "app", URI.create("http://127.0.0.1:5173")));

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Clock clock = Reports.noon();
  private final ConsoleReport report =
      new ConsoleReport(
          new PrintStream(bytes, true, StandardCharsets.UTF_8),
          new ConsoleStyle(Ansi.PLAIN, false, false, false),
          Reports.PATHS,
          Reports.failures(clock),
          clock);

  @Test
  void printsOneLineForEachCycle() {
    cycle(Set.of(), ran("server"), ran("sdk"), ran("app"));
    cycle(
        CHANGED,
        ran("compile server"),
        ran("server"),
        stage("contract", Outcome.RAN, "+ A.b: string"),
        stage("sdk", Outcome.RAN, "3 written"),
        stage("app", Outcome.RAN, "new JVM: dependencies changed"));
    cycle(CHANGED, ran("compile server"), stage("contract", Outcome.UNCHANGED, ""), skipped("sdk"));

    assertThat(printed())
        .containsExactly(
            "openwork │ start → server and app started = 90 ms, up to date",
            "openwork │ A.java → server reloaded, contract (+ A.b: string), sdk updated,"
                + " app (new JVM: dependencies changed) = 90 ms, up to date",
            "openwork │ A.java → nothing to do = 90 ms, up to date");
  }

  @Test
  void printsLongTimesInSecondsAndMinutes() {
    assertThat(List.of(999L, 1_250L, 59_949L, 125_000L))
        .map(Duration::ofMillis)
        .map(CycleLine::time)
        .containsExactly("999 ms", "1.3 s", "59.9 s", "2 min 5 s");
  }

  @Test
  void namesTheTrigger() {
    cycle(Set.of());
    cycle(Set.of());
    cycle(
        Set.of(
            ROOT.resolve("b"),
            ROOT.resolve("a"),
            ROOT.resolve("e"),
            ROOT.resolve("c"),
            ROOT.resolve("d")));

    assertThat(printed())
        .extracting(line -> line.substring(line.indexOf('│') + 2, line.indexOf(" →")))
        .containsExactly("start", "on request", "a, b, c and 2 more");
  }

  @Test
  void escapesNamesOfFilesAndOutputOfPrograms() {
    cycle(Set.of(ROOT.resolve("a\nopenwork │ ready\u202e.java")), ran("compile server"));
    report.on(new LoopEvent.ProgramPrinted("server", "\u001b]0;title\u0007 \u001b[31mred\u009b2J"));

    assertThat(printed()).hasSize(2);
    assertThat(printed().get(0)).startsWith("openwork │ a\\u000aopenwork │ ready\\u202e.java → ");
    assertThat(printed().get(1)).isEqualTo("server   │ \\u001b]0;title\\u0007 red\\u009b2J");
  }

  @Test
  void printsACaretBelowTheError() {
    report.on(failed("compile server", MISSING_SEMICOLON));

    assertThat(printed())
        .containsExactly(
            "openwork │ compile server failed: server/A.java:3: ';' expected",
            "openwork │     int a = 1",
            "openwork │          ^");
  }

  @Test
  void namesOutdatedProgramsUntilAllIsUpToDateAgain() {
    cycle(CHANGED, ran("server"), ran("app"));
    cycle(CHANGED, failed("compile server", MISSING_SEMICOLON));
    cycle(Set.of(ROOT.resolve("app/B.java")), ran("compile app"), ran("app"));
    cycle(CHANGED, ran("compile server"), ran("server"));
    cycle(CHANGED, ran("compile server"), ran("server"));

    assertThat(results())
        .containsExactly(
            "up to date",
            "server and app still run the code of 12:00:00",
            "compile server still fails; server and app still run the code of 12:00:00",
            "up to date again",
            "up to date");
  }

  @Test
  void printsTheSameFailureOnce() {
    cycle(CHANGED, failed("compile server", MISSING_SEMICOLON));
    cycle(CHANGED, failed("compile server", MISSING_SEMICOLON));
    assertThat(printed()).filteredOn(line -> line.contains("expected")).hasSize(1);

    cycle(CHANGED, ran("compile server"));
    cycle(CHANGED, failed("compile server", MISSING_SEMICOLON));
    assertThat(printed()).filteredOn(line -> line.contains("expected")).hasSize(2);

    cycle(CHANGED, failed("compile server", Problem.of("not a statement, expected none")));
    assertThat(printed()).filteredOn(line -> line.contains("expected")).hasSize(3);
  }

  @Test
  void cutsLongLinesExceptOnRequest() {
    Problem problem =
        Problem.of("found: " + "int,".repeat(100) + "\nrequired: " + "long,".repeat(100));
    report.on(failed("compile server", problem));
    assertThat(printed()).hasSize(2).allMatch(line -> line.length() < 220 && line.endsWith("…"));

    bytes.reset();
    report.printFailures();
    assertThat(String.join("", printed())).contains("int,".repeat(100), "long,".repeat(100));
  }

  @Test
  void showsTheFirstProblemsAndAllOfThemOnRequest() {
    Problem[] problems =
        Stream.of("first", "second", "third", "fourth").map(Problem::of).toArray(Problem[]::new);
    report.on(failed("sdk", problems));
    assertThat(printed())
        .containsExactly(
            "openwork │ sdk failed: first",
            "openwork │ sdk failed: second",
            "openwork │ sdk failed: third",
            "openwork │     and 1 more");

    report.printFailures();
    assertThat(printed()).contains("openwork │ sdk failed: fourth");
  }

  @Test
  void showsTheLastFailureAfterItIsFixed() {
    report.printFailures();
    assertThat(printed()).containsExactly("openwork │ no errors");

    report.on(failed("docs", Problem.of("no docs")));
    report.on(ran("docs"));
    bytes.reset();
    report.printFailures();
    assertThat(printed())
        .containsExactly(
            "openwork │ no errors; the last error was:", "openwork │ docs failed: no docs");
  }

  @Test
  void prefixesTheOutputOfAProgramWithItsName() {
    report.on(new LoopEvent.ProgramPrinted("server", "listening"));
    assertThat(printed()).containsExactly("server   │ listening");
  }

  @Test
  void hidesQuietOutputUntilAllIsWanted() {
    report.setQuietOutput(Map.of("server", Pattern.compile("status=200")));
    report.on(new LoopEvent.ProgramPrinted("server", "request status=200"));
    report.on(new LoopEvent.ProgramPrinted("app", "request status=200"));
    report.toggleOutput();
    report.on(new LoopEvent.ProgramPrinted("server", "request status=200"));
    report.toggleOutput();
    report.on(new LoopEvent.ProgramPrinted("server", "request status=200"));

    assertThat(printed())
        .containsExactly(
            "app      │ request status=200",
            "openwork │ all output of the programs",
            "server   │ request status=200",
            "openwork │ without quiet output, such as requests");
  }

  @Test
  void printsTheAddressesWhenReady() {
    assertThat(report.page()).isEmpty();
    cycle(Set.of(), ran("server"), ran("app"));
    report.on(READY);
    assertThat(printed())
        .contains(
            "openwork │ ready in 900 ms",
            "openwork │   app       http://127.0.0.1:5173",
            "openwork │   server    http://127.0.0.1:3100",
            "openwork │ press Ctrl-C to stop");
    assertThat(report.page()).contains(URI.create("http://127.0.0.1:5173"));
  }

  @Test
  void printsAtStartupWhichProgramsAreNotRunning() {
    cycle(Set.of(), ran("server"), failed("compile app", MISSING_SEMICOLON));
    report.on(READY);
    assertThat(printed())
        .contains(
            "openwork │ started with errors in 900 ms; app is not running",
            "openwork │   server    http://127.0.0.1:3100");

    report.on(failed("server", Problem.of("port in use")));
    report.on(new LoopEvent.ProgramEnded("server", 1));
    report.on(READY);
    assertThat(printed())
        .contains("openwork │ started with errors in 900 ms; server and app are not running");
  }

  @Test
  void printsEveryStageAndTheTimeWhileDebugging() {
    report.toggleDebug();
    cycle(CHANGED, skipped("sdk"));
    report.on(new LoopEvent.ProgramPrinted("server", "listening"));
    report.on(new LoopEvent.Notice("a notice"));
    report.toggleDebug();
    report.on(skipped("sdk"));

    assertThat(printed())
        .containsExactly(
            "openwork │ debug log on",
            "openwork │ 12:00:00.000 sdk 40 ms (skipped)",
            "openwork │ 12:00:00.000 A.java → nothing to do = 90 ms, up to date",
            "server   │ 12:00:00.000 listening",
            "openwork │ 12:00:00.000 a notice",
            "openwork │ debug log off");
  }

  private void cycle(Set<Path> changed, LoopEvent... stages) {
    report.on(new LoopEvent.CycleStarted(changed));
    List.of(stages).forEach(report::on);
    report.on(new LoopEvent.CycleFinished(changed, Duration.ofMillis(90)));
  }

  private static LoopEvent skipped(String stage) {
    return stage(stage, Outcome.SKIPPED, "");
  }

  private List<String> results() {
    return printed().stream()
        .filter(line -> line.contains(" → "))
        .map(line -> line.substring(line.indexOf(" ms, ") + 5))
        .toList();
  }

  private List<String> printed() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
