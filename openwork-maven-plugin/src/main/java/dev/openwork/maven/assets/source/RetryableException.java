package dev.openwork.maven.assets.source;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A temporary failure, with the time after which the server recommends a retry. */
final class RetryableException extends IOException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // never serialized
  private final Optional<Duration> after;

  RetryableException(String message, Optional<Duration> after) {
    super(message);
    this.after = after;
  }

  Optional<Duration> after() {
    return after;
  }
}
