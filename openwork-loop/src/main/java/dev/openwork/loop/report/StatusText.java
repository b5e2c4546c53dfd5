package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.stages.StageReport;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** The state of a loop in one line: what runs now, or the last cycle and the problems. */
final class StatusText {
  private static final String SEPARATOR = " · ";

  private final Ansi ansi;
  private final CurrentFailures failures;
  private final Set<String> running = new LinkedHashSet<>();
  private final Set<String> ended = new TreeSet<>();
  private boolean ready;
  private boolean busy = true;
  private String last = "";

  /** Creates the state of a loop that is starting. */
  StatusText(Ansi ansi, CurrentFailures failures) {
    this.ansi = ansi;
    this.failures = failures;
  }

  /** Processes an event, which {@code failures} have processed; returns whether it may matter. */
  boolean on(LoopEvent event) {
    if (event instanceof LoopEvent.CycleStarted) {
      busy = true;
      ended.clear();
    } else if (event instanceof LoopEvent.StageStarted started) {
      running.add(started.stage());
    } else if (event instanceof LoopEvent.StageFinished finished) {
      return running.remove(finished.report().stage());
    } else if (event instanceof LoopEvent.CycleFinished finished) {
      busy = false;
      running.clear();
      last = trigger(finished.changed()) + CycleLine.time(finished.took());
    } else if (event instanceof LoopEvent.LoopReady) {
      ready = true;
    } else if (event instanceof LoopEvent.ProgramEnded program) {
      ended.add(program.program());
    } else {
      return false;
    }
    return true;
  }

  /** Returns the line. */
  String text() {
    if (busy) {
      String what = running.isEmpty() ? "" : ": " + String.join(", ", running);
      return ansi.cyan("●") + (ready ? " working" : " starting") + ansi.faint(what);
    }
    return state() + ansi.faint(SEPARATOR + last + SEPARATOR + "h help");
  }

  private String state() {
    if (!failures.reports().isEmpty()) {
      String stages =
          String.join(", ", failures.reports().stream().map(StageReport::stage).toList());
      return ansi.red("✘ " + stages + " failed")
          + (failures.staleProgramsText().isEmpty() ? "" : SEPARATOR + failures.staleProgramsText())
          + SEPARATOR
          + "e shows the error";
    }
    return ended.isEmpty()
        ? ansi.green("✔ up to date")
        : ansi.red("✘ " + String.join(" and ", ended) + " ended");
  }

  private static String trigger(Set<Path> changed) {
    return changed.isEmpty() ? "" : CycleLine.names(changed) + " ";
  }
}
