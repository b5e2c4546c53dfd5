package dev.openwork.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations of one effect of one kind of edit. One thread. */
final class Samples {
  private static final double NANOS = 1e9;
  private final List<Double> seconds = new ArrayList<>();

  void add(Duration took) {
    seconds.add(took.toNanos() / NANOS);
  }

  boolean isEmpty() {
    return seconds.isEmpty();
  }

  int size() {
    return seconds.size();
  }

  /** The median, in seconds. */
  double median() {
    return percentile(50);
  }

  /** By nearest rank: a value that was measured, in seconds. */
  double percentile(int percent) {
    if (seconds.isEmpty()) {
      throw new IllegalStateException("There are no samples");
    }
    List<Double> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.get(Math.max(1, rank) - 1);
  }
}
