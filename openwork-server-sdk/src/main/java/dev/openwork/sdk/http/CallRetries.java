package dev.openwork.sdk.http;

import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.error.ServerUnreachableException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * How failed calls are retried. A call is retried if it is idempotent (GET, HEAD, PUT, DELETE, or
 * with an {@code Idempotency-Key}), and if the connection failed or the server responded with
 * status 429, 502, 503 or 504. The delay doubles with each retry; a random part of up to half of it
 * is subtracted, so that clients do not retry at the same time. A {@code Retry-After} of the
 * response replaces it; if that is longer than {@code maxDelay}, the call fails at once.
 *
 * @param maxRetries how many times a call is retried at most; zero for never
 * @param initialDelay the delay before the first retry, positive
 * @param maxDelay the upper bound of the delays
 */
public record CallRetries(int maxRetries, Duration initialDelay, Duration maxDelay) {
  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE");
  private static final Set<Integer> STATUSES = Set.of(429, 502, 503, 504);
  private static final int MAX_DOUBLINGS = 20;

  public CallRetries {
    if (maxRetries < 0) {
      throw new IllegalArgumentException("maxRetries must not be negative, got " + maxRetries);
    }
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

  /** Returns the default: two retries, after at most 250 and 500 milliseconds. */
  public static CallRetries standard() {
    return new CallRetries(2, Duration.ofMillis(250), Duration.ofSeconds(8));
  }

  /** Returns retries that never happen. */
  public static CallRetries none() {
    return new CallRetries(0, Duration.ofMillis(1), Duration.ofMillis(1));
  }

  /**
   * Returns the delay before the next attempt; empty if the call has failed.
   *
   * @param earlier the number of retries so far
   * @param random returns numbers from 0 (inclusive) to 1 (exclusive)
   */
  Optional<Duration> delay(
      String method,
      boolean hasIdempotencyKey,
      OpenWorkException failure,
      int earlier,
      DoubleSupplier random) {
    if (earlier >= maxRetries
        || !(IDEMPOTENT.contains(method) || hasIdempotencyKey)
        || !isTransient(failure)) {
      return Optional.empty();
    }
    Optional<Duration> requested = requested(failure);
    return requested.isPresent()
        ? requested.filter(delay -> delay.compareTo(maxDelay) <= 0)
        : Optional.of(jittered(earlier, random));
  }

  private static boolean isTransient(OpenWorkException failure) {
    return failure instanceof ServerUnreachableException
        || (failure instanceof OpenWorkApiException error && STATUSES.contains(error.status()));
  }

  private static Optional<Duration> requested(OpenWorkException failure) {
    return failure instanceof OpenWorkApiException error
        ? Optional.ofNullable(error.error().retryAfter())
        : Optional.empty();
  }

  private Duration jittered(int earlier, DoubleSupplier random) {
    Duration full = initialDelay.multipliedBy(1L << Math.min(earlier, MAX_DOUBLINGS));
    long nanos = (full.compareTo(maxDelay) < 0 ? full : maxDelay).toNanos();
    return Duration.ofNanos(nanos - (long) (nanos / 2.0 * random.getAsDouble()));
  }
}
