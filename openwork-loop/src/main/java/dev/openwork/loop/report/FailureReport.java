package dev.openwork.loop.report;

import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints why stages failed, and nothing again that stands there already. */
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

  /** Prints a failure unless the stage failed for the same reasons when it last ran. */
  void failed(StageReport report) {
    if (!report.problems().equals(printed.put(report.stage(), report.problems()))) {
      print(report, SHOWN);
    }
  }

  /** The next failure of this stage is news. */
  void succeeded(String stage) {
    printed.remove(stage);
  }

  /** Prints all there is to say of a failure. */
  void printAll(StageReport report) {
    print(report, Integer.MAX_VALUE);
  }

  private void print(StageReport report, int most) {
    report.problems().stream().limit(most).forEach(problem -> print(report.stage(), problem));
    if (report.problems().size() > most) {
      lines.print(INDENT + "and " + (report.problems().size() - most) + " more");
    }
  }

  private void print(String stage, Problem problem) {
    String place = paths.place(problem);
    String message = (place.isEmpty() ? "" : place + ": ") + problem.message();
    String headline = message.lines().findFirst().orElse("");
    lines.print(lines.ansi().red(stage + " failed: " + headline));
    message.lines().skip(1).forEach(line -> lines.print(INDENT + line));
    Excerpt.lines(problem).forEach(line -> lines.print(INDENT + line));
  }
}
