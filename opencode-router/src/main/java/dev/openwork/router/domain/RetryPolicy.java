package dev.openwork.router.domain;

import java.time.Duration;

/**
 * Defines how often an operation is attempted and how long to wait between attempts.
 *
 * @param attempts the maximum number of attempts
 * @param firstDelay the delay after the first attempt; doubles after each further one
 * @param maxDelay the upper limit of a delay
 */
public record RetryPolicy(int attempts, Duration firstDelay, Duration maxDelay) {
  private static final int MAX_DOUBLINGS = 30;

  /** Returns the delay after the given attempt, counted from 1. */
  public Duration delay(int attempt) {
    return limit(firstDelay.multipliedBy(1L << Math.min(attempt - 1, MAX_DOUBLINGS)));
  }

  /** Returns the given delay or the maximum, whichever is shorter. */
  public Duration limit(Duration delay) {
    return delay.compareTo(maxDelay) < 0 ? delay : maxDelay;
  }
}
