package dev.openwork.server.store;

import dev.openwork.server.domain.DatabaseStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Checks in the background whether the database responds. Reading the status never blocks: it
 * starts a new check if the last one was started more than a second ago. A check that takes longer
 * than a second counts as failed. Thread-safe.
 */
public final class DatabaseProbe implements Supplier<DatabaseStatus> {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);

  private final Supplier<Database> database;
  private final Executor executor;
  private final Clock clock;
  private Instant started = Instant.EPOCH;
  private boolean running;
  private DatabaseStatus last = DatabaseStatus.READY;

  /** Checks this database on threads of {@code executor}. */
  public DatabaseProbe(Supplier<Database> database, Executor executor, Clock clock) {
    this.database = database;
    this.executor = executor;
    this.clock = clock;
  }

  @Override
  public synchronized DatabaseStatus get() {
    Instant now = clock.instant();
    boolean isDue = started.plus(TIMEOUT).isBefore(now);
    if (isDue && running) {
      last = DatabaseStatus.WARNING;
    } else if (isDue) {
      started = now;
      running = true;
      executor.execute(() -> complete(responds()));
    }
    return last;
  }

  private boolean responds() {
    try {
      return database
          .get()
          .read(handle -> handle.createQuery("SELECT 1").mapTo(int.class).one() == 1);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private synchronized void complete(boolean responds) {
    last = responds ? DatabaseStatus.READY : DatabaseStatus.WARNING;
    running = false;
  }
}
