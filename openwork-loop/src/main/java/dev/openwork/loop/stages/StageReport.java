package dev.openwork.loop.stages;

import dev.openwork.loop.problem.Problem;
import java.time.Duration;
import java.util.List;

/**
 * The result of one stage in one cycle.
 *
 * @param stage its name, {@code compile server-v2} for instance
 * @param outcome how it ended
 * @param took how long it ran
 * @param note details for the console, or empty
 * @param problems why it failed; empty otherwise
 */
public record StageReport(
    String stage, Outcome outcome, Duration took, String note, List<Problem> problems) {

  /** How a stage can finish. */
  public enum Outcome {
    /** It ran, and its output changed. */
    RAN,
    /** It ran, and its output is the same: no stage below it needs to run. */
    UNCHANGED,
    /** Its key is unchanged, so it did not run. Its last run may have succeeded or failed. */
    SKIPPED,
    /** It failed; its last good output stays in use. */
    FAILED
  }

  public StageReport {
    problems = List.copyOf(problems);
  }
}
