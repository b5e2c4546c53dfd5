package dev.openwork.loop.overlay;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.util.List;

/**
 * Identifies the code that pages are rendered by. The version changes at the end of a cycle in
 * which the program that renders the pages got new code, provided that no stage is failed. It is
 * empty until that program first runs. Not thread-safe.
 */
final class PageVersion {
  private final String loop;
  private String program = "";
  private int changes;
  private String current = "";

  /**
   * Creates an empty version.
   *
   * @param loop identifies the loop, unlike any earlier one
   */
  PageVersion(String loop) {
    this.loop = loop;
  }

  /** Processes an event and returns whether the version changed. */
  boolean on(LoopEvent event, boolean noFailures) {
    if (event instanceof LoopEvent.StagesChanged changed) {
      List<String> programs = changed.downstream().programs();
      program = programs.isEmpty() ? "" : programs.get(programs.size() - 1);
    }
    if (event instanceof LoopEvent.StageFinished finished
        && finished.report().stage().equals(program)
        && finished.report().outcome() == Outcome.RAN) {
      changes++;
    }
    if (event instanceof LoopEvent.CycleFinished && noFailures && changes > 0) {
      String before = current;
      current = loop + "." + changes;
      return !current.equals(before);
    }
    return false;
  }

  String current() {
    return current;
  }
}
