package dev.openwork.server.process;

import java.time.Duration;

/**
 * Exponential backoff between restarts: the delay doubles from {@code first} to {@code longest},
 * and is reset after a process was ready for at least {@code healthy}. The number of restarts is
 * unlimited.
 */
public record Backoff(Duration first, Duration longest, Duration healthy) {
  /** From 250 ms to 8 s; reset after 10 s. */
  public static final Backoff STANDARD =
      new Backoff(Duration.ofMillis(250), Duration.ofSeconds(8), Duration.ofSeconds(10));

  /** Requires a positive first delay that is no longer than the longest one. */
  public Backoff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "Expected restart delays above 0 that do not decrease, got %s to %s"
              .formatted(first, longest));
    }
  }

  Duration after(Duration previousDelay, Duration lastUse) {
    if (previousDelay.isZero() || lastUse.compareTo(healthy) >= 0) {
      return first;
    }
    Duration doubled = previousDelay.multipliedBy(2);
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
