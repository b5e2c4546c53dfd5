package dev.openwork.loop.stages;

import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of the {@link StageGraph}: a function of its key. It runs only when the key differs from
 * the key of the last run, whether that run succeeded or failed, and keeps its last good output
 * when it fails. In a cycle, one thread at a time calls it; what an input stage wrote is visible.
 */
public abstract class Stage {
  private final String name;
  private final Inputs inputs;
  private Optional<String> key = Optional.empty();
  private boolean succeeded;
  private boolean blocked;
  private @Nullable String digest;
  private String earlier = "";

  /** A stage with a name that is unique in its graph. */
  protected Stage(String name, Inputs inputs) {
    this.name = name;
    this.inputs = inputs;
  }

  /**
   * Other stages by name, all of which finish before this one runs.
   *
   * @param required must be up to date; otherwise this stage is blocked
   * @param optional may be out of date; this stage then uses their last good output
   * @param tools must be up to date to run this stage, but its key does not depend on them: while
   *     the key is unchanged, it does not wait for them
   */
  public record Inputs(Set<String> required, Set<String> optional, Set<String> tools) {
    /** No inputs. */
    public static final Inputs NONE = new Inputs(Set.of(), Set.of(), Set.of());

    public Inputs {
      required = Set.copyOf(required);
      optional = Set.copyOf(optional);
      tools = Set.copyOf(tools);
    }

    /** Only required inputs. */
    public static Inputs required(Set<String> required) {
      return new Inputs(required, Set.of(), Set.of());
    }

    /** Only optional inputs. */
    public static Inputs optional(Set<String> optional) {
      return new Inputs(Set.of(), optional, Set.of());
    }

    /** The stages that finish before the key is computed. */
    Stream<String> ofKey() {
      return Stream.concat(required.stream(), optional.stream());
    }

    Stream<String> all() {
      return Stream.concat(ofKey(), tools.stream());
    }
  }

  /** The name that reports use, {@code compile server-v2} for instance. */
  public final String name() {
    return name;
  }

  final Inputs inputs() {
    return inputs;
  }

  /**
   * Returns a hash of everything that the stage works on, its own files included if others may
   * change them; empty when there is nothing to work on yet.
   */
  protected abstract Optional<String> key(Cycle cycle) throws IOException;

  /** Runs the stage. Whatever it throws is reported as its failure and ends no other stage. */
  protected abstract Output run(Cycle cycle) throws Exception;

  /**
   * Returns the output that an earlier process made from the same inputs, if it is still there.
   * Called before the first run.
   */
  protected Optional<Output> recall(Cycle cycle) throws IOException {
    return Optional.empty();
  }

  /** Returns whether the output is still what the last run wrote. Called after a run. */
  protected boolean isIntact() throws IOException {
    return true;
  }

  /** Makes the next cycle run the stage, whatever its key. */
  protected void forget() throws IOException {
    key = Optional.empty();
  }

  /** Does in idle time, without publishing anything, what makes the next run faster. */
  protected void warmUp(Cycle cycle) throws InterruptedException {}

  /** The files and directories to watch for this stage. */
  protected Stream<Path> watched() {
    return Stream.empty();
  }

  /** Whether the stage keeps a program running; its name is then the program's. */
  protected boolean isProgram() {
    return false;
  }

  /** Prepares, in idle time and on any thread, what makes the program's next start faster. */
  protected void prepareNextStart() throws InterruptedException {}

  /** Stops what the stage keeps running. Called by any thread, also while the stage runs. */
  protected void stop() {}

  /** Releases what the stage holds, after its last cycle. */
  protected void close() throws IOException {}

  /** Takes the place of a stage; the first output is unchanged if it equals that stage's last. */
  final void continueFrom(Stage before) {
    earlier = before.digest();
  }

  /** Whether the output is that of the current inputs. */
  final boolean isUpToDate() {
    return succeeded && !blocked;
  }

  /** The digest of the last good output; empty without one. */
  final String digest() {
    return digest == null ? "" : digest;
  }

  /**
   * Finishes the stage without running it, if it is blocked, its key is unchanged, or an earlier
   * process left its output. Its key inputs have finished.
   *
   * @return whether it is finished; otherwise it must {@link #update}
   */
  final boolean settle(Cycle cycle, StageListener listener) {
    long begin = System.nanoTime();
    try {
      Optional<String> current =
          cycle.areUpToDate(inputs.required()) ? key(cycle) : Optional.empty();
      blocked = current.isEmpty();
      if (blocked) {
        return true;
      }
      if (current.equals(key) && (!succeeded || isIntact())) {
        report(listener, Outcome.SKIPPED, begin, () -> "", List.of()).run();
        return true;
      }
      Optional<Output> known = digest == null ? recall(cycle) : Optional.empty();
      known.ifPresent(recalled -> succeed(recalled, listener, begin).run());
      key = known.isPresent() ? current : key;
      return known.isPresent();
    } catch (Throwable e) {
      fail(e, listener, begin).run();
      return true;
    }
  }

  /**
   * Runs the stage, if its tools are up to date. All its inputs have finished.
   *
   * @return reports the result, which does not affect other stages and may take time
   */
  final Runnable update(Cycle cycle, StageListener listener) throws InterruptedException {
    blocked = !cycle.areUpToDate(inputs.tools());
    if (blocked) {
      return () -> {};
    }
    long begin = System.nanoTime();
    listener.stageStarted(name);
    try {
      Runnable report = succeed(run(cycle), listener, begin);
      key = key(cycle);
      return report;
    } catch (InterruptedException e) {
      throw e;
    } catch (Throwable e) {
      Runnable report = fail(e, listener, begin);
      key = keyAfterFailure(cycle);
      return report;
    }
  }

  private Optional<String> keyAfterFailure(Cycle cycle) {
    try {
      return key(cycle);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private Runnable succeed(Output fresh, StageListener listener, long begin) {
    boolean same = fresh.digest().equals(digest == null ? earlier : digest);
    digest = fresh.digest();
    succeeded = true;
    return report(listener, same ? Outcome.UNCHANGED : Outcome.RAN, begin, fresh.note(), List.of());
  }

  private Runnable fail(Throwable e, StageListener listener, long begin) {
    succeeded = false;
    List<Problem> problems =
        e instanceof StageFailure failure ? failure.problems() : List.of(Problem.of(e.toString()));
    return report(listener, Outcome.FAILED, begin, () -> "", problems);
  }

  private Runnable report(
      StageListener listener,
      Outcome outcome,
      long begin,
      Supplier<String> note,
      List<Problem> problems) {
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    return () -> listener.stageFinished(new StageReport(name, outcome, took, text(note), problems));
  }

  /** A note that cannot be computed does not make the stage fail. */
  private static String text(Supplier<String> note) {
    try {
      return note.get();
    } catch (RuntimeException | StackOverflowError e) {
      return "no details: " + e;
    }
  }
}
