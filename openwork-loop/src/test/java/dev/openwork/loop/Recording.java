package dev.openwork.loop;

import static org.assertj.core.api.Assertions.fail;

import dev.openwork.loop.LoopEvent.CycleFinished;
import dev.openwork.loop.LoopEvent.StageFinished;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Records events, and waits for them. */
final class Recording implements LoopListener {
  private static final long DEADLINE_SECONDS = 60;

  private final BlockingQueue<LoopEvent> events = new LinkedBlockingQueue<>();

  private volatile boolean failing;

  @Override
  public void on(LoopEvent event) {
    if (failing && event instanceof LoopEvent.CycleStarted) {
      failing = false;
      throw new OutOfMemoryError("by a test");
    }
    events.add(event);
  }

  /** Makes the start of the next cycle fail. */
  void failOnce() {
    failing = true;
  }

  /** Returns the reports of the next cycle for these file names, in order. */
  List<StageReport> awaitCycle(String... files) throws InterruptedException {
    List<StageReport> reports = new ArrayList<>();
    while (true) {
      LoopEvent event = next();
      if (event instanceof LoopEvent.CycleStarted) {
        reports.clear();
      } else if (event instanceof StageFinished finished
          && finished.report().outcome() != Outcome.SKIPPED) {
        reports.add(finished.report());
      } else if (event instanceof CycleFinished finished && isAbout(finished, files)) {
        return reports;
      }
    }
  }

  /** The next event of a kind that satisfies a condition. */
  <T extends LoopEvent> T await(Class<T> kind, Predicate<T> wanted) throws InterruptedException {
    while (true) {
      LoopEvent event = next();
      if (kind.isInstance(event) && wanted.test(kind.cast(event))) {
        return kind.cast(event);
      }
    }
  }

  /** Discards the events that were not awaited. */
  void clear() {
    events.clear();
  }

  /** The next event of any kind. */
  LoopEvent next() throws InterruptedException {
    LoopEvent event = events.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
    return event == null ? fail("no event within %d s", DEADLINE_SECONDS) : event;
  }

  private static boolean isAbout(CycleFinished finished, String... files) {
    return List.of(files).stream()
        .allMatch(
            name -> finished.changed().stream().anyMatch(path -> path.toString().endsWith(name)));
  }
}
