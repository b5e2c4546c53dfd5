package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.LoopListener;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints a line a cycle, a message a failure, and what the programs print with their name; any
 * thread.
 */
public final class ConsoleReport implements LoopListener {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS ");

  private final ConsoleOutput lines;
  private final CurrentFailures failures;
  private final FailureReport faults;
  private final CycleLine cycle;
  private final Clock clock;
  private final TreeMap<String, URI> addresses = new TreeMap<>();
  private List<StageReport> lastFaults = List.of();
  private String hint = "Ctrl-C ends it";
  private boolean debug;

  /**
   * A report to a stream.
   *
   * @param failures of nobody else
   * @param clock for the time of each line while debugging
   */
  public ConsoleReport(
      PrintStream out, Ansi ansi, SourcePaths paths, CurrentFailures failures, Clock clock) {
    this.lines = new ConsoleOutput(out, ansi);
    this.failures = failures;
    this.faults = new FailureReport(lines, paths);
    this.cycle = new CycleLine(ansi, paths, failures);
    this.clock = clock;
  }

  @Override
  public synchronized void on(LoopEvent event) {
    failures.on(event);
    if (event instanceof LoopEvent.ProgramPrinted printed) {
      lines.of(printed.program(), time() + printed.line());
    } else if (event instanceof LoopEvent.StageFinished finished) {
      stage(finished.report());
    } else if (event instanceof LoopEvent.CycleFinished finished) {
      lines.print(time() + cycle.finish(finished));
    } else if (event instanceof LoopEvent.LoopReady ready) {
      ready(ready);
    } else if (event instanceof LoopEvent.Notice notice) {
      lines.print(time() + notice.text());
    } else if (event instanceof LoopEvent.ProgramEnded ended) {
      String what = ended.program() + " ended by itself with status " + ended.status();
      lines.print(time() + lines.ansi().red(what) + "; the next change starts it again");
    }
  }

  /** Says something to the person at the console. */
  synchronized void print(String text) {
    lines.print(text);
  }

  /** Says with "ready" how to go on. */
  synchronized void hint(String text) {
    hint = text;
  }

  /** Prints in full what is wrong, or what was wrong last. */
  synchronized void showFaults() {
    if (failures.reports().isEmpty()) {
      lines.print(
          lastFaults.isEmpty() ? "nothing has failed" : "nothing is wrong any more; the last was:");
    }
    lastFaults.forEach(faults::printAll);
    if (!failures.staleProgramsText().isEmpty()) {
      lines.print(failures.staleProgramsText());
    }
  }

  /** Begins to print every stage at once and the time of each line, or stops to. */
  synchronized void toggleDebug() {
    debug = !debug;
    lines.print("debug log " + (debug ? "on" : "off"));
  }

  /** Where a person looks at the outcome: the app, or else the only program there is. */
  synchronized Optional<URI> page() {
    return Optional.ofNullable(addresses.get("app"))
        .or(() -> addresses.values().stream().findFirst());
  }

  private void stage(StageReport report) {
    cycle.add(report);
    if (debug) {
      lines.print(lines.ansi().faint(time() + CycleLine.text(report)));
    }
    if (report.outcome() == Outcome.FAILED) {
      faults.failed(report);
    } else if (report.outcome() != Outcome.SKIPPED) {
      faults.succeeded(report.stage());
    }
    if (!failures.reports().isEmpty()) {
      lastFaults = failures.reports();
    }
  }

  private void ready(LoopEvent.LoopReady ready) {
    addresses.putAll(ready.programs());
    String where =
        addresses.descendingMap().entrySet().stream()
            .filter(program -> failures.runs(program.getKey()))
            .map(program -> program.getKey() + " " + program.getValue())
            .collect(Collectors.joining(", "));
    lines.print(
        (failures.reports().isEmpty()
                ? lines.ansi().green("ready")
                : lines.ansi().red("started with faults"))
            + " in "
            + CycleLine.millis(ready.took())
            + (where.isEmpty() ? "" : ": " + where)
            + (failures.staleProgramsText().isEmpty() ? "" : "; " + failures.staleProgramsText()));
    lines.print(lines.ansi().faint("save a file and all of it follows; " + hint));
  }

  private String time() {
    return debug ? TIME.format(LocalTime.now(clock)) : "";
  }
}
