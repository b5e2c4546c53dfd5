package dev.openwork.loop.report;

import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints why stages failed. Prints repeated failures once, and only the start of long lines. */
final class FailureReport {
  private static final int SHOWN = 3;
  private static final int WIDTH = 160;
  private static final String INDENT = "    ";

  private final ConsoleOutput lines;
  private final SourcePaths paths;
  private final boolean links;
  private final Map<String, List<Problem>> printed = new HashMap<>();

  FailureReport(ConsoleOutput lines, SourcePaths paths, boolean links) {
    this.links = links;
    this.lines = lines;
    this.paths = paths;
  }

  /** Prints a failure unless the stage's previous run failed with the same problems. */
  void failed(StageReport report) {
    if (!report.problems().equals(printed.put(report.stage(), report.problems()))) {
      print(report, SHOWN, WIDTH);
    }
  }

  /** Makes the next failure of a stage count as new. */
  void succeeded(String stage) {
    printed.remove(stage);
  }

  /** Prints a failure with all its problems. */
  void printAll(StageReport report) {
    print(report, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private void print(StageReport report, int limit, int width) {
    report.problems().stream()
        .limit(limit)
        .forEach(problem -> print(report.stage(), problem, width));
    if (report.problems().size() > limit) {
      lines.print(INDENT + "and " + (report.problems().size() - limit) + " more");
    }
  }

  private void print(String stage, Problem problem, int width) {
    String place = ConsoleText.escaped(paths.place(problem));
    String message = (place.isEmpty() ? "" : place + ": ") + problem.message();
    String headline = message.lines().findFirst().orElse("");
    lines.print(
        lines.ansi().red(stage + " failed: " + cut(headline, width)),
        links ? Link.to(problem, place) : Link.NONE);
    message.lines().skip(1).forEach(line -> lines.print(INDENT + cut(line, width)));
    Excerpt.lines(problem).forEach(line -> lines.print(INDENT + line));
  }

  private static String cut(String line, int width) {
    return line.length() <= width ? line : line.substring(0, width - 1) + "…";
  }
}
