package dev.openwork.process;

import java.time.Duration;

/**
 * When a child process is restarted: after delays that double, without a limit on the number of
 * restarts. Part of the contract, so the durations are in milliseconds.
 *
 * @param backoffMs the first delay
 * @param maxBackoffMs the longest delay
 * @param healthyMs how long a child must have been ready for the delays to start over
 */
public record RestartPolicy(long backoffMs, long maxBackoffMs, long healthyMs) {
  /** Delays from 250 ms to 8 s, which start over after 10 s of readiness. */
  public static final RestartPolicy STANDARD = new RestartPolicy(250, 8_000, 10_000);

  /** Rejects a first delay of 0 or less and a longest delay below the first. */
  public RestartPolicy {
    if (backoffMs <= 0 || maxBackoffMs < backoffMs) {
      throw new IllegalArgumentException(
          "Expected delays from a first, above 0, to a longest; got %s ms to %s ms"
              .formatted(backoffMs, maxBackoffMs));
    }
  }

  /** Returns the delay before the next start. */
  Duration after(Duration previousDelay, Duration lastUse) {
    if (previousDelay.isZero() || lastUse.toMillis() >= healthyMs) {
      return Duration.ofMillis(backoffMs);
    }
    return Duration.ofMillis(Math.min(previousDelay.toMillis() * 2, maxBackoffMs));
  }
}
