package dev.openwork.loop.stages;

import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One step of the pipeline: a function of its key. It works only when the key is another one than
 * last time, whether that time went well or not, and keeps its last good output when it fails.
 */
final class Stage {
  private final String name;
  private final StageListener listener;
  private String key = "";
  private boolean inStep;
  private @Nullable Output output;

  Stage(String name, StageListener listener) {
    this.name = name;
    this.listener = listener;
  }

  /** The work of a stage. */
  @FunctionalInterface
  interface Work {
    Output run() throws StageFailure, IOException, InterruptedException;
  }

  /** Makes the next update work, whatever its key. */
  void forget() {
    key = "";
  }

  /** Whether the last work succeeded. */
  boolean isInStep() {
    return inStep;
  }

  /**
   * Works if the key is new; answers the last good output, which is none until it first succeeds.
   */
  Optional<Output> update(String newKey, Work work) throws InterruptedException {
    return update(() -> newKey, work);
  }

  /** The same with a key that the work itself may change. */
  Optional<Output> update(Supplier<String> currentKey, Work work) throws InterruptedException {
    if (currentKey.get().equals(key)) {
      report(Outcome.SKIPPED, System.nanoTime(), "", List.of());
    } else {
      run(work);
      key = currentKey.get();
    }
    return output();
  }

  Optional<Output> output() {
    return Optional.ofNullable(output);
  }

  private void run(Work work) throws InterruptedException {
    long begin = System.nanoTime();
    inStep = false;
    try {
      Output fresh = work.run();
      boolean same = output != null && output.digest().equals(fresh.digest());
      output = fresh;
      inStep = true;
      report(same ? Outcome.UNCHANGED : Outcome.RAN, begin, fresh.note(), List.of());
    } catch (StageFailure e) {
      report(Outcome.FAILED, begin, "", e.problems());
    } catch (IOException | UncheckedIOException e) {
      report(Outcome.FAILED, begin, "", List.of(Problem.of(e.toString())));
    }
  }

  private void report(Outcome outcome, long begin, String note, List<Problem> problems) {
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    listener.stageFinished(new StageReport(name, outcome, took, note, problems));
  }
}
