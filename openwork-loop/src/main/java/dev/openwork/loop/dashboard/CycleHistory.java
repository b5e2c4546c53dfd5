package dev.openwork.loop.dashboard;

import dev.openwork.loop.dashboard.DashboardView.Cycle;
import dev.openwork.loop.dashboard.DashboardView.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last cycles of a loop. Not thread-safe. */
final class CycleHistory {
  static final int MAX_CYCLES = 200;
  static final int MAX_FILES = 20;
  private static final int MAX_RUNS = 100;

  private final Deque<Entry> entries = new ArrayDeque<>();
  private final List<Run> runs = new ArrayList<>();
  private int number;
  private long startedAt;
  private int skipped;
  private List<String> files = List.of();
  private int changedFiles;

  /** A cycle and the revision of the state at which it changed last. */
  private record Entry(Cycle cycle, long revision) {}

  /**
   * Starts the next cycle.
   *
   * @param names at most {@link #MAX_FILES} of the changed files
   * @param count number of the changed files
   */
  void start(List<String> names, int count, long now, long revision) {
    number++;
    startedAt = now;
    files = names;
    changedFiles = count;
    runs.clear();
    skipped = 0;
    entries.addLast(new Entry(cycle(0, "running"), revision));
    if (entries.size() > MAX_CYCLES) {
      entries.removeFirst();
    }
  }

  /** Adds a finished stage to the current cycle. */
  void add(String stage, String outcome, long begin, long millis, long revision) {
    if (runs.size() < MAX_RUNS) {
      runs.add(new Run(stage, outcome, Math.max(0, begin - startedAt), millis));
      replaceLast(cycle(0, "running"), revision);
    }
  }

  /** Counts a skipped stage of the current cycle. */
  void skip() {
    skipped++;
  }

  /** Ends the current cycle. */
  void finish(List<String> names, int count, long millis, String outcome, long revision) {
    files = names;
    changedFiles = count;
    replaceLast(cycle(millis, outcome), revision);
  }

  int number() {
    return number;
  }

  /** Returns the cycles that changed after a revision, the oldest first. */
  List<Cycle> since(long revision) {
    return entries.stream().filter(entry -> entry.revision() > revision).map(Entry::cycle).toList();
  }

  /** Returns the durations of each stage in all cycles, in ascending order. */
  static Map<String, List<Long>> durations(List<Cycle> cycles) {
    Map<String, List<Long>> durations = new HashMap<>();
    for (Cycle cycle : cycles) {
      for (Run run : cycle.stages()) {
        durations.computeIfAbsent(run.stage(), name -> new ArrayList<>()).add(run.millis());
      }
    }
    durations.values().forEach(values -> values.sort(null));
    return durations;
  }

  /** Returns a percentile of durations in ascending order: the nearest rank, or 0 without any. */
  static long percentile(List<Long> sorted, int percent) {
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1));
  }

  private Cycle cycle(long millis, String outcome) {
    return new Cycle(
        number,
        startedAt,
        files,
        changedFiles - files.size(),
        List.copyOf(runs),
        skipped,
        millis,
        outcome);
  }

  private void replaceLast(Cycle cycle, long revision) {
    if (!entries.isEmpty()) {
      entries.removeLast();
      entries.addLast(new Entry(cycle, revision));
    }
  }
}
