package dev.openwork.router.channel;

import java.time.Duration;
import java.util.Optional;

/** Signals that a part was not delivered to a chat. */
public final class DeliveryException extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean retryable;
  private final transient Optional<Duration> retryAfter;

  private DeliveryException(String message, boolean retryable, Optional<Duration> retryAfter) {
    super(message);
    this.retryable = retryable;
    this.retryAfter = retryAfter;
  }

  /** Creates an exception for a failure that a retry cannot resolve. */
  public static DeliveryException permanent(String message) {
    return new DeliveryException(message, false, Optional.empty());
  }

  /**
   * Creates an exception for a failure that a retry may resolve.
   *
   * @param retryAfter the delay that the chat system requested, if any
   */
  public static DeliveryException temporary(String message, Optional<Duration> retryAfter) {
    return new DeliveryException(message, true, retryAfter);
  }

  /** Returns whether a retry may succeed. */
  public boolean retryable() {
    return retryable;
  }

  /** Returns the delay that the chat system requested before a retry. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }

  /** Returns the message, which is never null. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
