package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent.CycleFinished;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds the console line of a cycle: its trigger, stages, duration and result. */
final class CycleLine {
  private static final int MAX_NAMED_FILES = 3;

  private final Ansi ansi;
  private final SourcePaths paths;
  private final CurrentFailures failures;
  private final List<StageReport> reports = new ArrayList<>();
  private boolean first = true;
  private boolean wasUpToDate = true;

  CycleLine(Ansi ansi, SourcePaths paths, CurrentFailures failures) {
    this.ansi = ansi;
    this.paths = paths;
    this.failures = failures;
  }

  /** Adds a stage of the current cycle unless it was skipped. */
  void add(StageReport report) {
    if (report.outcome() != Outcome.SKIPPED) {
      reports.add(report);
    }
  }

  /** Returns the line of the finished cycle and starts the next one. */
  String finish(CycleFinished finished) {
    String stages = reports.stream().map(CycleLine::text).collect(Collectors.joining(" · "));
    String line =
        trigger(finished.changed())
            + " → "
            + (stages.isEmpty() ? "nothing to do" : stages)
            + " = "
            + millis(finished.took())
            + ", "
            + result();
    reports.clear();
    first = false;
    wasUpToDate = failures.reports().isEmpty();
    return line;
  }

  /** Describes the outcome of a stage. */
  static String text(StageReport report) {
    String note =
        switch (report.outcome()) {
          case RAN -> report.note();
          case UNCHANGED -> report.note().isEmpty() ? "unchanged" : "unchanged, " + report.note();
          case SKIPPED -> "skipped";
          case FAILED -> "failed";
        };
    String text = report.stage() + " " + millis(report.took());
    return note.isEmpty() ? text : text + " (" + note + ")";
  }

  static String millis(Duration duration) {
    return duration.toMillis() + " ms";
  }

  private String trigger(Set<Path> changed) {
    if (changed.isEmpty()) {
      return first ? "start" : "on request";
    }
    String names =
        changed.stream()
            .sorted()
            .limit(MAX_NAMED_FILES)
            .map(file -> ConsoleText.escaped(paths.name(file)))
            .collect(Collectors.joining(", "));
    int others = changed.size() - MAX_NAMED_FILES;
    return others > 0 ? names + " and " + others + " more" : names;
  }

  private String result() {
    if (failures.reports().isEmpty()) {
      return ansi.green(wasUpToDate ? "up to date" : "up to date again");
    }
    String stalePrograms = failures.staleProgramsText();
    return ansi.red(whatFailed() + (stalePrograms.isEmpty() ? "" : "; " + stalePrograms));
  }

  private String whatFailed() {
    if (reports.stream().anyMatch(report -> report.outcome() == Outcome.FAILED)) {
      return "failed";
    }
    List<String> stages = failures.reports().stream().map(StageReport::stage).toList();
    return String.join(" and ", stages) + (stages.size() == 1 ? " still fails" : " still fail");
  }
}
