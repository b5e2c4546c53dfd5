package dev.openwork.loop.report;

import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints why stages failed. Prints repeated failures once. */
final class FailureReport {
  private static final int SHOWN = 3;
  private static final String INDENT = "    ";

  private final ConsoleOutput lines;
  private final SourcePaths paths;
  private final Map<String, List<Problem>> printed = new HashMap<>();

  FailureReport(ConsoleOutput lines, SourcePaths paths) {
    this.lines = lines;
    this.paths = paths;
  }

  /** Prints a failure unless the stage's previous run failed with the same problems. */
  void failed(StageReport report) {
    if (!report.problems().equals(printed.put(report.stage(), report.problems()))) {
      print(report, SHOWN);
    }
  }

  /** Makes the next failure of a stage count as new. */
  void succeeded(String stage) {
    printed.remove(stage);
  }

  /** Prints a failure with all its problems. */
  void printAll(StageReport report) {
    print(report, Integer.MAX_VALUE);
  }

  private void print(StageReport report, int limit) {
    report.problems().stream().limit(limit).forEach(problem -> print(report.stage(), problem));
    if (report.problems().size() > limit) {
      lines.print(INDENT + "and " + (report.problems().size() - limit) + " more");
    }
  }

  private void print(String stage, Problem problem) {
    String place = ConsoleText.escaped(paths.place(problem));
    String message = (place.isEmpty() ? "" : place + ": ") + problem.message();
    String headline = message.lines().findFirst().orElse("");
    lines.print(lines.ansi().red(stage + " failed: " + headline));
    message.lines().skip(1).forEach(line -> lines.print(INDENT + line));
    Excerpt.lines(problem).forEach(line -> lines.print(INDENT + line));
  }
}
