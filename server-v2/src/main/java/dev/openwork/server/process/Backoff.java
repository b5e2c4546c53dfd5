package dev.openwork.server.process;

import java.time.Duration;

/**
 * How long to wait before the next start: doubling from {@code first} to {@code longest}, and from
 * the beginning again after a child could be used for at least {@code healthy}. It never gives up.
 */
public record Backoff(Duration first, Duration longest, Duration healthy) {
  /** A quarter of a second, doubling to eight; ten seconds of use begin it again. */
  public static final Backoff STANDARD =
      new Backoff(Duration.ofMillis(250), Duration.ofSeconds(8), Duration.ofSeconds(10));

  /** Refuses pauses that would not grow. */
  public Backoff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "Expected pauses from a first, above 0, to a longest; got %s to %s"
              .formatted(first, longest));
    }
  }

  Duration after(Duration previousPause, Duration lastUse) {
    if (previousPause.isZero() || lastUse.compareTo(healthy) >= 0) {
      return first;
    }
    Duration doubled = previousPause.multipliedBy(2);
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
