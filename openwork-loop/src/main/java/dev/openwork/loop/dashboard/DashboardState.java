package dev.openwork.loop.dashboard;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.LoopListener;
import dev.openwork.loop.dashboard.DashboardView.Cycle;
import dev.openwork.loop.dashboard.DashboardView.Loop;
import dev.openwork.loop.dashboard.DashboardView.Program;
import dev.openwork.loop.dashboard.DashboardView.Stage;
import dev.openwork.loop.report.CurrentFailures;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.stages.LoopStages;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Accumulates the events of a loop in bounded memory. Events only change fields; everything else is
 * computed on the threads of the readers. Thread-safe.
 */
final class DashboardState implements LoopListener {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final SourcePaths paths;
  private final Clock clock;
  private final long startedAt;
  private final CurrentFailures failures;
  private final StageStates stages;
  private final ProgramStates programs = new ProgramStates();
  private final CycleHistory cycles = new CycleHistory();
  private long readyMillis;
  private boolean working = true;
  private int contracts;
  private long revision;

  DashboardState(SourcePaths paths, Clock clock) {
    this.paths = paths;
    this.clock = clock;
    this.startedAt = clock.millis();
    this.failures = new CurrentFailures(clock);
    this.stages = new StageStates(paths::name);
  }

  /**
   * A consistent copy of the state.
   *
   * @param revision higher after each change
   * @param loop the loop
   * @param stages all stages, without durations of earlier runs
   * @param programs the programs, without their memory
   * @param failed the latest reports of the failed stages
   * @param cycles all recorded cycles, the oldest first
   * @param newCycles those that changed after the given revision
   * @param contracts how many times the contract stage has run
   */
  record Snapshot(
      long revision,
      Loop loop,
      List<Stage> stages,
      List<Program> programs,
      List<StageReport> failed,
      List<Cycle> cycles,
      List<Cycle> newCycles,
      int contracts) {}

  @Override
  public void on(LoopEvent event) {
    if (event instanceof LoopEvent.ProgramPrinted || event instanceof LoopEvent.Notice) {
      return;
    }
    lock.lock();
    try {
      revision++;
      failures.on(event);
      update(event, clock.millis());
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Returns the state; its new cycles are those that changed after a revision. */
  Snapshot since(long seen) {
    lock.lock();
    try {
      return new Snapshot(
          revision,
          loop(),
          stages.all(),
          programs.all(),
          failures.reports(),
          cycles.since(-1),
          cycles.since(seen),
          contracts);
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a revision after one that is known, but not longer than a timeout. */
  void await(long seen, Duration timeout) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long nanos = timeout.toNanos();
      while (revision == seen && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Returns whether the loop has a program. */
  boolean hasProgram(String name) {
    lock.lock();
    try {
      return programs.contains(name);
    } finally {
      lock.unlock();
    }
  }

  private void update(LoopEvent event, long now) {
    if (event instanceof LoopEvent.StagesChanged stagesChanged) {
      stages.set(stagesChanged.stages());
      programs.set(stagesChanged.downstream().programs());
    } else if (event instanceof LoopEvent.CycleStarted started) {
      working = true;
      cycles.start(names(started.changed()), started.changed().size(), now, revision);
      stages.startCycle(cycles.number(), started.changed());
    } else if (event instanceof LoopEvent.StageStarted started) {
      stages.start(started.stage(), now);
    } else if (event instanceof LoopEvent.StageFinished finished) {
      finish(finished.report(), now);
    } else if (event instanceof LoopEvent.CycleFinished finished) {
      working = false;
      String outcome = failures.reports().isEmpty() ? "up-to-date" : "failed";
      cycles.finish(
          names(finished.changed()),
          finished.changed().size(),
          finished.took().toMillis(),
          outcome,
          revision);
    } else if (event instanceof LoopEvent.LoopReady ready) {
      readyMillis = ready.took().toMillis();
      programs.setAddresses(ready.programs());
    } else if (event instanceof LoopEvent.ProgramStarted started) {
      programs.started(started.start(), now);
    } else if (event instanceof LoopEvent.ProgramEnded ended) {
      programs.ended(ended.program(), ended.status());
    }
  }

  private void finish(StageReport report, long now) {
    long begin = stages.finish(report, now);
    if (report.outcome() == Outcome.SKIPPED) {
      cycles.skip();
      return;
    }
    String outcome = report.outcome().name().toLowerCase(Locale.ROOT);
    cycles.add(report.stage(), outcome, begin, report.took().toMillis(), revision);
    if (report.stage().equals(LoopStages.CONTRACT)) {
      contracts++;
    }
  }

  private Loop loop() {
    String state = failures.reports().isEmpty() ? "up-to-date" : "failed";
    return new Loop(
        String.valueOf(paths.root().getFileName()),
        working ? (cycles.number() > 1 ? "working" : "starting") : state,
        cycles.number(),
        startedAt,
        readyMillis,
        failures.staleProgramsText());
  }

  private List<String> names(Collection<Path> files) {
    return files.stream().limit(CycleHistory.MAX_FILES).map(paths::name).sorted().toList();
  }
}
