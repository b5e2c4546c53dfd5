package dev.openwork.maven.assets.source;

import java.time.Duration;

/**
 * The timeouts and retries of downloads.
 *
 * @param connect timeout for a connection
 * @param idle timeout for the next byte, and the period in which {@code minimumBytes} must arrive
 * @param minimumBytes with fewer bytes, a connection is dead, and an attempt makes no progress
 * @param attempts maximum number of consecutive attempts without progress
 * @param firstPause pause before the second attempt; doubles with each attempt
 * @param longestPause maximum pause; a longer {@code Retry-After} of the server is an error
 */
public record RetryPolicy(
    Duration connect,
    Duration idle,
    long minimumBytes,
    int attempts,
    Duration firstPause,
    Duration longestPause) {

  /**
   * Creates a policy.
   *
   * @throws IllegalArgumentException if the number of attempts is less than 1
   */
  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts is " + attempts + "; expected 1 or more");
    }
  }

  /** Returns the policy for builds and interactive use. */
  public static RetryPolicy standard() {
    return new RetryPolicy(
        Duration.ofSeconds(3),
        Duration.ofSeconds(15),
        4096,
        4,
        Duration.ofMillis(500),
        Duration.ofSeconds(30));
  }

  /** Returns the pause after a number of consecutive failures, without jitter. */
  Duration pauseAfter(int failures) {
    Duration doubled = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
    return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }
}
