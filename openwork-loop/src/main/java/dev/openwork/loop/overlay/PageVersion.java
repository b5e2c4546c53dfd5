package dev.openwork.loop.overlay;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.util.List;

/**
 * Names the code that pages are of. The name is another one as soon as a cycle is over in which the
 * program that makes the pages got other code, and nothing is failed; it is empty until that
 * program first runs. One thread at a time.
 */
final class PageVersion {
  private final String loop;
  private String program = "";
  private int changes;
  private String current = "";

  /**
   * No code yet.
   *
   * @param loop what no other loop is called
   */
  PageVersion(String loop) {
    this.loop = loop;
  }

  /** Takes note; answers whether pages are of other code than before. */
  boolean on(LoopEvent event, boolean faultless) {
    if (event instanceof LoopEvent.StagesChanged changed) {
      List<String> programs = changed.downstream().programs();
      program = programs.isEmpty() ? "" : programs.get(programs.size() - 1);
    }
    if (event instanceof LoopEvent.StageFinished finished
        && finished.report().stage().equals(program)
        && finished.report().outcome() == Outcome.RAN) {
      changes++;
    }
    if (event instanceof LoopEvent.CycleFinished && faultless && changes > 0) {
      String before = current;
      current = loop + "." + changes;
      return !current.equals(before);
    }
    return false;
  }

  /** The name. */
  String current() {
    return current;
  }
}
