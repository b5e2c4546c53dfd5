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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

/**
 * Prints a line for each cycle, the message of each failure, and the output of the programs. A
 * status line below them shows the current state, if there is a terminal. Thread-safe.
 */
public final class ConsoleReport implements LoopListener {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS ");

  private static final String APP = "app";

  private final ConsoleOutput lines;
  private final CurrentFailures failures;
  private final FailureReport failureReport;
  private final CycleLine cycle;
  private final StatusText status;
  private final Clock clock;
  private final TreeMap<String, URI> addresses = new TreeMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private Map<String, Pattern> quietOutput = Map.of();
  private List<StageReport> lastFailures = List.of();
  private Optional<LoginUrls> logins = Optional.empty();
  private Optional<URI> dashboard = Optional.empty();
  private Optional<LoginUrls> dashboardLogins = Optional.empty();
  private String hint = "press Ctrl-C to stop";
  private boolean debug;
  private boolean allOutput;

  /**
   * Creates a report.
   *
   * @param failures used by this report only
   * @param clock for the time of each line while the debug log is on
   */
  public ConsoleReport(
      PrintStream out,
      ConsoleStyle style,
      SourcePaths paths,
      CurrentFailures failures,
      Clock clock) {
    this.lines = new ConsoleOutput(out, style.ansi());
    this.failures = failures;
    this.failureReport = new FailureReport(lines, paths, style.links());
    this.cycle = new CycleLine(style.ansi(), failures);
    this.status = new StatusText(style.ansi(), failures);
    this.clock = clock;
  }

  @Override
  public synchronized void on(LoopEvent event) {
    failures.on(event);
    if (event instanceof LoopEvent.ProgramPrinted printed) {
      output(printed);
    } else if (event instanceof LoopEvent.StageFinished finished) {
      stage(finished.report());
    } else if (event instanceof LoopEvent.CycleFinished finished) {
      lines.print(time() + cycle.finish(finished));
    } else if (event instanceof LoopEvent.LoopReady ready) {
      ready(ready);
    } else if (event instanceof LoopEvent.Notice notice) {
      lines.print(time() + notice.text());
    } else if (event instanceof LoopEvent.ProgramEnded ended) {
      String what = ended.program() + " exited unexpectedly with status " + ended.status();
      lines.print(time() + lines.ansi().red(what) + "; the next change restarts it");
    }
    if (status.on(event)) {
      lines.setStatus(status.text());
    }
  }

  /** Prints a text of the loop. */
  synchronized void print(String text) {
    lines.print(text);
  }

  /** Sets how to log in to the app; its login URL is printed with the addresses. */
  public synchronized void setLogins(LoginUrls urls) {
    logins = Optional.of(urls);
  }

  /** Sets where the dashboard is; its login URL is printed with the addresses. */
  public synchronized void setDashboard(URI address, LoginUrls urls) {
    dashboard = Optional.of(address);
    dashboardLogins = Optional.of(urls);
  }

  /** Adds a line to the addresses: where something is. */
  public synchronized void addPlace(String name, String place) {
    places.put(name, place);
  }

  /** Sets which lines of each program are not printed. */
  public synchronized void setQuietOutput(Map<String, Pattern> patterns) {
    quietOutput = Map.copyOf(patterns);
  }

  /**
   * Shows the state of the loop in the last line of the terminal until {@link #closeStatus}.
   *
   * @param columns returns the current width of the terminal; zero if it is unknown
   */
  synchronized void openStatus(IntSupplier columns) {
    lines.openStatus(columns);
    lines.setStatus(status.text());
  }

  /** Adapts the status line to a new width of the terminal. */
  synchronized void resized() {
    lines.setStatus(status.text());
  }

  /** Removes the status line. */
  synchronized void closeStatus() {
    lines.closeStatus();
  }

  synchronized Optional<LoginUrls> logins() {
    return logins;
  }

  synchronized Optional<URI> dashboard() {
    return dashboard;
  }

  synchronized Optional<LoginUrls> dashboardLogins() {
    return dashboardLogins;
  }

  /** Sets what to print after "ready" about how to control the loop. */
  synchronized void setHint(String text) {
    hint = text;
  }

  /** Prints the current failures in full, or the last ones if there are none. */
  synchronized void printFailures() {
    if (failures.reports().isEmpty()) {
      lines.print(lastFailures.isEmpty() ? "no errors" : "no errors; the last error was:");
    }
    lastFailures.forEach(failureReport::printAll);
    if (!failures.staleProgramsText().isEmpty()) {
      lines.print(failures.staleProgramsText());
    }
  }

  /** Turns the debug log on or off: each stage when it ends, and the time of each line. */
  synchronized void toggleDebug() {
    debug = !debug;
    lines.print("debug log " + (debug ? "on" : "off"));
  }

  /** Prints all output of the programs, or hides the quiet lines again. */
  synchronized void toggleOutput() {
    allOutput = !allOutput;
    lines.print(
        allOutput ? "all output of the programs" : "without quiet output, such as requests");
  }

  /** Returns the address of the app, or else of the only program. */
  synchronized Optional<URI> page() {
    return Optional.ofNullable(addresses.get(APP))
        .or(() -> addresses.values().stream().findFirst());
  }

  private void output(LoopEvent.ProgramPrinted printed) {
    Pattern quiet = quietOutput.get(printed.program());
    if (allOutput || quiet == null || !quiet.matcher(printed.line()).find()) {
      lines.print(printed.program(), time() + printed.line());
    }
  }

  private void stage(StageReport report) {
    cycle.add(report);
    if (debug) {
      lines.print(lines.ansi().faint(time() + CycleLine.text(report)));
    }
    if (report.outcome() == Outcome.FAILED) {
      failureReport.failed(report);
    } else if (report.outcome() != Outcome.SKIPPED) {
      failureReport.succeeded(report.stage());
    }
    if (!failures.reports().isEmpty()) {
      lastFailures = failures.reports();
    }
  }

  private void ready(LoopEvent.LoopReady ready) {
    addresses.putAll(ready.programs());
    lines.print(
        (failures.reports().isEmpty()
                ? lines.ansi().green("ready")
                : lines.ansi().red("started with errors"))
            + " in "
            + CycleLine.time(ready.took())
            + (failures.staleProgramsText().isEmpty() ? "" : "; " + failures.staleProgramsText()));
    addresses.forEach(
        (program, address) -> {
          if (failures.runs(program)) {
            Optional<LoginUrls> login = program.equals(APP) ? logins : Optional.empty();
            place(program, LoginUrls.url(login, address).toString());
          }
        });
    dashboard.ifPresent(
        address -> place("dashboard", LoginUrls.url(dashboardLogins, address).toString()));
    places.forEach(this::place);
    lines.print(lines.ansi().faint(hint));
  }

  private void place(String name, String place) {
    lines.print(String.format("  %-9s %s", name, lines.ansi().cyan(place)));
  }

  private String time() {
    return debug ? TIME.format(LocalTime.now(clock)) : "";
  }
}
