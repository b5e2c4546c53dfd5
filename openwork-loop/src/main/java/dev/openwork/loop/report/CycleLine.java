package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent.CycleFinished;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the console line of a cycle: its trigger, what it changed, its duration and result. */
final class CycleLine {
  private static final int MAX_NAMED_FILES = 3;
  private static final String CONTRACT = "contract";
  private static final String CONFIGURATION = "configuration";

  /** The note of an output that an earlier loop made. */
  private static final String CACHED = "cached";

  /** Stages that prepare others. */
  private static final Pattern INTERNAL = Pattern.compile("(compile|load) ");

  private final Ansi ansi;
  private final CurrentFailures failures;
  private final List<StageReport> reports = new ArrayList<>();
  private boolean first = true;
  private boolean wasUpToDate = true;

  CycleLine(Ansi ansi, CurrentFailures failures) {
    this.ansi = ansi;
    this.failures = failures;
  }

  /** Adds a stage of the current cycle, unless it was skipped. */
  void add(StageReport report) {
    if (report.outcome() != Outcome.SKIPPED) {
      reports.add(report);
    }
  }

  /** Returns the line of the finished cycle and starts the next one. */
  String finish(CycleFinished finished) {
    Map<String, List<String>> stages = new LinkedHashMap<>();
    for (StageReport report : reports) {
      change(report)
          .ifPresent(
              change ->
                  stages.computeIfAbsent(change, it -> new ArrayList<>()).add(report.stage()));
    }
    String changes =
        stages.entrySet().stream()
            .map(change -> names(change.getValue()) + " " + change.getKey())
            .collect(Collectors.joining(", "));
    String line =
        trigger(finished.changed())
            + " → "
            + (changes.isEmpty() ? "nothing to do" : changes)
            + " = "
            + time(finished.took())
            + result();
    reports.clear();
    first = false;
    wasUpToDate = failures.reports().isEmpty();
    return line;
  }

  /** Describes what a stage changed for its users: classes alone change nothing for them. */
  private Optional<String> change(StageReport report) {
    String stage = report.stage();
    if (report.outcome() == Outcome.FAILED) {
      return Optional.of("failed");
    }
    if (report.outcome() != Outcome.RAN
        || report.note().equals(CACHED)
        || INTERNAL.matcher(stage).lookingAt()) {
      return Optional.empty();
    }
    boolean program = failures.isProgram(stage);
    if (first && report.note().isEmpty()) {
      return program ? Optional.of("started") : Optional.empty();
    }
    if (report.note().isEmpty() && (program || stage.equals(CONFIGURATION))) {
      return Optional.of("reloaded");
    }
    boolean explained = !report.note().isEmpty() && (program || stage.equals(CONTRACT));
    return Optional.of(explained ? "(" + report.note() + ")" : "updated");
  }

  /** Returns {@code server and app}, or {@code sdk java and typescript}. */
  private static String names(List<String> stages) {
    String kind = stages.get(0).substring(0, stages.get(0).indexOf(' ') + 1);
    boolean same = stages.stream().allMatch(stage -> stage.startsWith(kind));
    List<String> names = new ArrayList<>();
    for (String stage : stages) {
      names.add(same && !names.isEmpty() ? stage.substring(kind.length()) : stage);
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
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
    String text = report.stage() + " " + time(report.took());
    return note.isEmpty() ? text : text + " (" + note + ")";
  }

  /** Returns {@code 840 ms}, {@code 1.3 s} or {@code 2 min 5 s}. */
  static String time(Duration duration) {
    long millis = duration.toMillis();
    if (millis < 1_000) {
      return millis + " ms";
    }
    return millis < 60_000
        ? String.format(Locale.ROOT, "%.1f s", millis / 1_000.0)
        : duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
  }

  private String trigger(Set<Path> changed) {
    return changed.isEmpty() ? (first ? "start" : "on request") : names(changed);
  }

  /** Names the changed files, the first ones by their names. */
  static String names(Set<Path> changed) {
    String names =
        changed.stream()
            .sorted()
            .limit(MAX_NAMED_FILES)
            .map(file -> ConsoleText.escaped(String.valueOf(file.getFileName())))
            .collect(Collectors.joining(", "));
    int others = changed.size() - MAX_NAMED_FILES;
    return others > 0 ? names + " and " + others + " more" : names;
  }

  private String result() {
    if (failures.reports().isEmpty()) {
      return ", " + ansi.green(wasUpToDate ? "up to date" : "up to date again");
    }
    String problems =
        Stream.of(whatStillFails(), failures.staleProgramsText())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    return problems.isEmpty() ? "" : ", " + ansi.red(problems);
  }

  /** The failures of this cycle are in its line already. */
  private String whatStillFails() {
    List<String> stages =
        failures.reports().stream()
            .map(StageReport::stage)
            .filter(stage -> reports.stream().noneMatch(report -> report.stage().equals(stage)))
            .toList();
    return stages.isEmpty()
        ? ""
        : String.join(" and ", stages) + (stages.size() == 1 ? " still fails" : " still fail");
  }
}
