package dev.openwork.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the durations of an effect. Not thread-safe. */
final class Samples {
  private static final double NANOS = 1e9;
  private final List<Double> seconds = new ArrayList<>();

  void add(Duration duration) {
    seconds.add(duration.toNanos() / NANOS);
  }

  boolean isEmpty() {
    return seconds.isEmpty();
  }

  int size() {
    return seconds.size();
  }

  /** Returns the median in seconds. */
  double median() {
    return percentile(50);
  }

  /** Returns a percentile in seconds by the nearest-rank method. */
  double percentile(int percent) {
    if (seconds.isEmpty()) {
      throw new IllegalStateException("no samples");
    }
    List<Double> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.get(Math.max(1, rank) - 1);
  }
}
