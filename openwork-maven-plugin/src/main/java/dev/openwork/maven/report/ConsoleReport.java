package dev.openwork.maven.report;

import dev.openwork.maven.loop.LoopEvent;
import dev.openwork.maven.loop.LoopListener;
import dev.openwork.maven.problem.Problem;
import dev.openwork.maven.stages.StageReport;
import dev.openwork.maven.stages.StageReport.Outcome;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a line a cycle, a message a failure, and what the programs print with their name. */
public final class ConsoleReport implements LoopListener {
  private static final String NAME = "openwork";
  private static final int NAMED_FILES = 3;
  private static final int SHOWN_PROBLEMS = 3;

  private final PrintStream out;
  private final Ansi ansi;
  private final Path root;
  private final List<StageReport> cycle = new ArrayList<>();

  /**
   * A report to a stream.
   *
   * @param root files are named relative to it
   */
  public ConsoleReport(PrintStream out, Ansi ansi, Path root) {
    this.out = out;
    this.ansi = ansi;
    this.root = root;
  }

  @Override
  public void on(LoopEvent event) {
    if (event instanceof LoopEvent.ProgramPrinted printed) {
      line(printed.program(), printed.line());
    } else if (event instanceof LoopEvent.StageFinished finished) {
      stage(finished.report());
    } else if (event instanceof LoopEvent.CycleStarted) {
      cycle.clear();
    } else if (event instanceof LoopEvent.CycleFinished finished) {
      line(NAME, summary(finished));
    } else if (event instanceof LoopEvent.LoopReady ready) {
      ready(ready);
    } else if (event instanceof LoopEvent.ProgramEnded ended) {
      line(
          NAME,
          ansi.red(ended.program() + " ended by itself with status " + ended.status())
              + "; the next change starts it again");
    }
  }

  private void stage(StageReport report) {
    cycle.add(report);
    report.problems().stream().limit(SHOWN_PROBLEMS).forEach(problem -> problem(report, problem));
    if (report.problems().size() > SHOWN_PROBLEMS) {
      line(NAME, "    and " + (report.problems().size() - SHOWN_PROBLEMS) + " more");
    }
  }

  private void problem(StageReport report, Problem problem) {
    line(NAME, ansi.red(report.stage() + " failed: " + place(problem) + problem.message()));
    if (!problem.excerpt().isBlank()) {
      line(NAME, "    " + problem.excerpt().strip());
    }
  }

  private String summary(LoopEvent.CycleFinished finished) {
    String stages = cycle.stream().map(this::stageText).collect(Collectors.joining(" · "));
    boolean failed = cycle.stream().anyMatch(report -> report.outcome() == Outcome.FAILED);
    String verdict =
        failed ? ansi.red("failed, what ran before still runs") : ansi.green("in step");
    String what = finished.changed().isEmpty() ? "start" : names(finished.changed());
    return what
        + " → "
        + (stages.isEmpty() ? "nothing to do" : stages)
        + " = "
        + millis(finished.took())
        + ", "
        + verdict;
  }

  private String stageText(StageReport report) {
    String note =
        switch (report.outcome()) {
          case RAN -> report.note();
          case UNCHANGED -> "unchanged";
          case FAILED -> "failed";
        };
    String text = report.stage() + " " + millis(report.took());
    return note.isEmpty() ? text : text + " (" + note + ")";
  }

  private void ready(LoopEvent.LoopReady ready) {
    String addresses =
        ready.programs().entrySet().stream()
            .sorted(Map.Entry.<String, URI>comparingByKey().reversed())
            .map(program -> program.getKey() + " " + program.getValue())
            .collect(Collectors.joining(", "));
    line(NAME, ansi.green("ready") + " in " + millis(ready.took()) + ": " + addresses);
    line(NAME, ansi.faint("save a file and all of it follows; Ctrl-C ends it"));
  }

  private String names(Set<Path> files) {
    String names =
        files.stream()
            .sorted()
            .limit(NAMED_FILES)
            .map(this::relative)
            .collect(Collectors.joining(", "));
    return files.size() > NAMED_FILES
        ? names + " and " + (files.size() - NAMED_FILES) + " more"
        : names;
  }

  private String place(Problem problem) {
    return problem
        .file()
        .map(file -> relative(file) + (problem.line() > 0 ? ":" + problem.line() : "") + ": ")
        .orElse("");
  }

  private String relative(Path file) {
    return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
  }

  private void line(String name, String text) {
    String prefix = String.format("%-8s │ ", name);
    String coloured = name.equals(NAME) ? ansi.cyan(prefix) : ansi.magenta(prefix);
    text.lines().forEach(line -> out.println(coloured + line));
    out.flush();
  }

  private static String millis(Duration duration) {
    return duration.toMillis() + " ms";
  }
}
