package dev.openwork.maven.assets.source;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A failure that may pass by itself, and the time after which the server says it has. */
final class TryAgainException extends IOException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // never serialised
  private final Optional<Duration> after;

  TryAgainException(String message, Optional<Duration> after) {
    super(message);
    this.after = after;
  }

  Optional<Duration> after() {
    return after;
  }
}
