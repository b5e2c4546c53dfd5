package dev.openwork.loop.report;

import dev.openwork.loop.LoopControl;
import dev.openwork.loop.LoopEvent.StageFinished;
import dev.openwork.loop.LoopEvent.StagesChanged;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.Downstream;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sample reports of a loop with two programs at noon. */
final class Reports {
  static final Path ROOT = Path.of("project").toAbsolutePath();
  static final SourcePaths PATHS = new SourcePaths(ROOT);
  private static final Downstream DOWNSTREAM =
      new Downstream(
          List.of("server", "app"),
          Map.of(
              "compile server", Set.of("server", "app"),
              "server", Set.of("server"),
              "compile app", Set.of("app"),
              "app", Set.of("app"),
              "docs", Set.of()));
  static final Problem MISSING_SEMICOLON =
      new Problem(Optional.of(ROOT.resolve("server/A.java")), 3, 8, "';' expected", "  int a = 1");

  private Reports() {}

  /** Returns failures of a loop that has these stages. */
  static CurrentFailures failures(Clock clock) {
    CurrentFailures failures = new CurrentFailures(clock);
    failures.on(new StagesChanged(DOWNSTREAM, List.of()));
    return failures;
  }

  /** Returns a control whose only command is to quit. */
  static LoopControl control(Runnable quit) {
    return new LoopControl() {
      @Override
      public void restart(String program) {}

      @Override
      public void regenerateContract() {}

      @Override
      public void runEverything() {}

      @Override
      public void quit() {
        quit.run();
      }
    };
  }

  static Clock noon() {
    return Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);
  }

  static StageFinished stage(String name, Outcome outcome, String note) {
    return new StageFinished(
        new StageReport(name, outcome, Duration.ofMillis(40), note, List.of()));
  }

  static StageFinished ran(String name) {
    return stage(name, Outcome.RAN, "");
  }

  static StageFinished failed(String name, Problem... problems) {
    return new StageFinished(
        new StageReport(name, Outcome.FAILED, Duration.ofMillis(40), "", List.of(problems)));
  }
}
