package dev.openwork.loop.stages;

import dev.openwork.loop.problem.Problem;
import java.time.Duration;
import java.util.List;

/**
 * How one stage went.
 *
 * @param stage its name, {@code compile server-v2} for instance
 * @param outcome how it ended
 * @param took how long it worked
 * @param note what people may want to know of its output, or empty
 * @param problems why it failed; empty otherwise
 */
public record StageReport(
    String stage, Outcome outcome, Duration took, String note, List<Problem> problems) {

  /** How a stage can end. */
  public enum Outcome {
    /** It made another output than before. */
    RAN,
    /** It ran, and its output is what it was: nothing below it needs to run. */
    UNCHANGED,
    /** Its inputs are what they were: it did not run. Says nothing about how it went before. */
    SKIPPED,
    /** It failed; its last good output stands. */
    FAILED
  }

  public StageReport {
    problems = List.copyOf(problems);
  }
}
