package dev.openwork.sdk.sse;

import java.time.Duration;

/**
 * The delay before reconnecting. It doubles from {@code initialDelay} up to {@code maxDelay}.
 *
 * @param initialDelay the delay after the first failure, positive
 * @param maxDelay the upper bound, also for a delay that the server requests
 */
public record RetryPolicy(Duration initialDelay, Duration maxDelay) {
  private static final int MAX_DOUBLINGS = 20;

  public RetryPolicy {
    if (initialDelay.isNegative()
        || initialDelay.isZero()
        || maxDelay.compareTo(initialDelay) < 0) {
      throw new IllegalArgumentException(
          "Expected 0 < initialDelay <= maxDelay, got initialDelay "
              + initialDelay
              + " and maxDelay "
              + maxDelay);
    }
  }

  /** Returns the default policy: 250 milliseconds at first, 10 seconds at most. */
  public static RetryPolicy standard() {
    return new RetryPolicy(Duration.ofMillis(250), Duration.ofSeconds(10));
  }

  /**
   * Returns a policy that starts with {@code requested}, limited to the maximum delay. Returns this
   * policy if {@code requested} is not positive.
   */
  public RetryPolicy startingWith(Duration requested) {
    return requested.isNegative() || requested.isZero()
        ? this
        : new RetryPolicy(min(requested, maxDelay), maxDelay);
  }

  /** Returns the delay after {@code failures} earlier consecutive attempts without an event. */
  public Duration delayAfter(int failures) {
    return min(initialDelay.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS)), maxDelay);
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
