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
 * Repeats what a network made fail: after time-outs, resets and servers in trouble, with pauses
 * that double and are jittered. What a repetition cannot mend is thrown at once.
 */
final class Retries {
  /** However much progress each attempt makes. */
  private static final int MOST_ATTEMPTS = 64;

  private final Patience patience;
  private final Pause pause;
  private final RandomGenerator random;

  Retries(Patience patience, Pause pause, RandomGenerator random) {
    this.patience = patience;
    this.pause = pause;
    this.random = random;
  }

  /** One attempt. */
  @FunctionalInterface
  interface Attempt<T> {
    T run() throws IOException, StagingException;
  }

  /**
   * Runs an attempt until it succeeds.
   *
   * @param progress counts bytes; an attempt that adds to it is no failure in a row
   */
  <T> T run(LongSupplier progress, Attempt<T> attempt) throws IOException, StagingException {
    int failures = 0;
    for (int number = 1; ; number++) {
      long before = progress.getAsLong();
      try {
        return attempt.run();
      } catch (IOException e) {
        boolean advanced = progress.getAsLong() >= before + patience.leastBytes();
        failures = advanced ? 1 : failures + 1;
        if (!mayPass(e)) {
          throw e;
        }
        if (failures >= patience.attempts() || number >= MOST_ATTEMPTS) {
          throw new IOException(Reasons.of(e) + ", " + number + " times", e);
        }
        pauseAfter(e, failures);
      }
    }
  }

  private static boolean mayPass(IOException e) {
    return e instanceof TryAgainException
        || e instanceof SocketTimeoutException
        || (e instanceof SocketException && !(e instanceof ConnectException))
        || e instanceof ConnectionClosedException
        || e instanceof NoHttpResponseException
        || e instanceof TruncatedChunkException;
  }

  private void pauseAfter(IOException failure, int failures) throws IOException, StagingException {
    Optional<Duration> asked =
        failure instanceof TryAgainException busy ? busy.after() : Optional.empty();
    if (asked.isPresent() && asked.get().compareTo(patience.longestPause()) > 0) {
      throw new IOException(
          failure.getMessage()
              + ", and asks to come back in "
              + asked.get().toSeconds()
              + " s, longer than "
              + patience.longestPause().toSeconds()
              + " s",
          failure);
    }
    take(asked.orElse(jittered(patience.pauseAfter(failures))));
  }

  /** Half of the pause is left to chance, lest many builds come back together. */
  private Duration jittered(Duration pause) {
    long half = pause.toMillis() / 2;
    return Duration.ofMillis(half + random.nextLong(half + 1));
  }

  private void take(Duration time) throws StagingException {
    try {
      pause.take(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StagingException.interrupted("waiting to fetch again");
    }
  }
}
