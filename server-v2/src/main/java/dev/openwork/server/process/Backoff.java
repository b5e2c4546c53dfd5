package dev.openwork.server.process;

import java.time.Duration;

/**
 * How long to wait before the next start: doubling from {@code first} to {@code longest}, and from
 * the beginning again after a run that lasted at least {@code longest}.
 */
public record Backoff(Duration first, Duration longest) {
  /** Half a second, doubling to fifteen. */
  public static final Backoff STANDARD =
      new Backoff(Duration.ofMillis(500), Duration.ofSeconds(15));

  /** Refuses pauses that would not grow. */
  public Backoff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException("Expected 0 < first <= longest, got " + first);
    }
  }

  Duration after(Duration previousPause, Duration lastRun) {
    if (previousPause.isZero() || lastRun.compareTo(longest) >= 0) {
      return first;
    }
    Duration doubled = previousPause.multipliedBy(2);
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
