package dev.openwork.router.channel;

import java.time.Duration;
import java.util.Optional;

/** A part that did not arrive. */
public final class DeliveryException extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean retryable;
  private final transient Optional<Duration> retryAfter;

  private DeliveryException(String message, boolean retryable, Optional<Duration> retryAfter) {
    super(message);
    this.retryable = retryable;
    this.retryAfter = retryAfter;
  }

  /** One that no further attempt will mend. */
  public static DeliveryException permanent(String message) {
    return new DeliveryException(message, false, Optional.empty());
  }

  /** One that may be gone at the next attempt, which is not wanted before {@code retryAfter}. */
  public static DeliveryException temporary(String message, Optional<Duration> retryAfter) {
    return new DeliveryException(message, true, retryAfter);
  }

  /** Whether another attempt may help. */
  public boolean retryable() {
    return retryable;
  }

  /** How long the other side wants to be left alone. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }

  /** The reason, for people. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
