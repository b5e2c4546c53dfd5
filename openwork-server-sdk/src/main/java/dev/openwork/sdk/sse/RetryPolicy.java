package dev.openwork.sdk.sse;

import java.time.Duration;

/**
 * How long to wait before connecting again: doubles from {@code first} to {@code longest}.
 *
 * @param first the pause before the first attempt, positive
 * @param longest no pause is longer, not even one that the server asks for
 */
public record RetryPolicy(Duration first, Duration longest) {
  private static final int MAX_DOUBLINGS = 20;

  public RetryPolicy {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "Not a retry policy: first " + first + ", longest " + longest);
    }
  }

  /** A quarter of a second at first, ten seconds at most. */
  public static RetryPolicy standard() {
    return new RetryPolicy(Duration.ofMillis(250), Duration.ofSeconds(10));
  }

  /** Returns the same policy with the first pause a server asked for, within this one's bounds. */
  public RetryPolicy startingWith(Duration asked) {
    return asked.isNegative() || asked.isZero()
        ? this
        : new RetryPolicy(shorter(asked, longest), longest);
  }

  /** Returns the pause after {@code failures} attempts in a row without an event, from 0. */
  public Duration pauseAfter(int failures) {
    return shorter(first.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS)), longest);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
