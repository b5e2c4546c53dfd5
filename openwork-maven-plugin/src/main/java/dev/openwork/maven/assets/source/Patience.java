package dev.openwork.maven.assets.source;

import java.time.Duration;

/**
 * How long to wait for a server, and how often to come back to it.
 *
 * @param connect for a connection
 * @param idle for the next byte; also the span in which at least {@code leastBytes} must arrive
 * @param leastBytes below which a connection counts as dead, and an attempt as one without progress
 * @param attempts in a row without progress
 * @param firstPause before the second attempt; it doubles from there
 * @param longestPause that it grows to; a server that asks for a longer one is given up
 */
public record Patience(
    Duration connect,
    Duration idle,
    long leastBytes,
    int attempts,
    Duration firstPause,
    Duration longestPause) {

  /** Checks that something is tried at all. */
  public Patience {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts is " + attempts + "; expected 1 or more");
    }
  }

  /** What suits a person who waits. */
  public static Patience usual() {
    return new Patience(
        Duration.ofSeconds(3),
        Duration.ofSeconds(15),
        4096,
        4,
        Duration.ofMillis(500),
        Duration.ofSeconds(30));
  }

  /** The pause after so many failures in a row, before it is jittered. */
  Duration pauseAfter(int failures) {
    Duration doubled = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
    return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }
}
