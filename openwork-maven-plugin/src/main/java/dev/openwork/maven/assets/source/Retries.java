package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Reasons;
import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/**
 * Retries after temporary failures of a network or a server, with exponential backoff and jitter.
 * Other exceptions are thrown immediately.
 */
public final class Retries {
  /** Waits by {@link Thread#sleep}. */
  public static final Sleeper SLEEP = time -> Thread.sleep(time.toMillis());

  /** The maximum number of attempts, even if each one makes progress. */
  private static final int MAX_ATTEMPTS = 64;

  private final RetryPolicy policy;
  private final Sleeper sleeper;
  private final RandomGenerator random;

  Retries(RetryPolicy policy, Sleeper sleeper, RandomGenerator random) {
    this.policy = policy;
    this.sleeper = sleeper;
    this.random = random;
  }

  /** Waits between attempts. */
  @FunctionalInterface
  public interface Sleeper {
    /** Returns after the given time. */
    void sleep(Duration time) throws InterruptedException;
  }

  @FunctionalInterface
  interface Attempt<T> {
    T run() throws IOException, StagingException;
  }

  /**
   * Runs attempts until one succeeds.
   *
   * @param progress returns the number of bytes; if it grows, the count of consecutive failures is
   *     reset
   */
  <T> T run(LongSupplier progress, Attempt<T> attempt) throws IOException, StagingException {
    int failures = 0;
    for (int number = 1; ; number++) {
      long before = progress.getAsLong();
      try {
        return attempt.run();
      } catch (IOException e) {
        boolean advanced = progress.getAsLong() >= before + policy.minimumBytes();
        failures = advanced ? 1 : failures + 1;
        if (!isTemporary(e)) {
          throw e;
        }
        if (failures >= policy.attempts() || number >= MAX_ATTEMPTS) {
          throw new IOException(Reasons.of(e) + ", " + number + " times", e);
        }
        pauseAfter(e, failures);
      }
    }
  }

  private static boolean isTemporary(IOException e) {
    return e instanceof RetryableException
        || e instanceof SocketTimeoutException
        || (e instanceof SocketException && !(e instanceof ConnectException))
        || e instanceof ConnectionClosedException
        || e instanceof NoHttpResponseException
        || e instanceof TruncatedChunkException;
  }

  private void pauseAfter(IOException failure, int failures) throws IOException, StagingException {
    Optional<Duration> retryAfter =
        failure instanceof RetryableException busy ? busy.after() : Optional.empty();
    if (retryAfter.isPresent() && retryAfter.get().compareTo(policy.longestPause()) > 0) {
      throw new IOException(
          failure.getMessage()
              + ", with Retry-After "
              + retryAfter.get().toSeconds()
              + " s, which is longer than "
              + policy.longestPause().toSeconds()
              + " s",
          failure);
    }
    sleep(retryAfter.orElse(jittered(policy.pauseAfter(failures))));
  }

  /** Randomizes half of the pause, so that many builds do not retry at the same time. */
  private Duration jittered(Duration pause) {
    long half = pause.toMillis() / 2;
    return Duration.ofMillis(half + random.nextLong(half + 1));
  }

  private void sleep(Duration time) throws StagingException {
    try {
      sleeper.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StagingException.interrupted("waiting for a retry");
    }
  }
}
