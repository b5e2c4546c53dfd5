package dev.openwork.server.store;

import dev.openwork.server.domain.DatabaseStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/**
 * Tells whether a database answers, without making anybody wait: each question that comes more than
 * a second after the last attempt begins another one in the background, and an attempt that takes a
 * second counts as failed.
 */
public final class DatabaseProbe implements Supplier<DatabaseStatus> {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Supplier<Database> database;
  private final Executor executor;
  private final Clock clock;
  private Instant begun = Instant.EPOCH;
  private boolean underWay;
  private DatabaseStatus last = DatabaseStatus.READY;

  /** Asks this database with the threads of {@code executor}. */
  public DatabaseProbe(Supplier<Database> database, Executor executor, Clock clock) {
    this.database = database;
    this.executor = executor;
    this.clock = clock;
  }

  @Override
  public synchronized DatabaseStatus get() {
    Instant now = clock.instant();
    boolean isOld = begun.plus(PATIENCE).isBefore(now);
    if (isOld && underWay) {
      last = DatabaseStatus.WARNING;
    } else if (isOld) {
      begun = now;
      underWay = true;
      executor.execute(() -> tell(answers()));
    }
    return last;
  }

  private boolean answers() {
    try {
      return database
          .get()
          .jdbi()
          .withHandle(handle -> handle.createQuery("SELECT 1").mapTo(int.class).one() == 1);
    } catch (JdbiException e) {
      return false;
    }
  }

  private synchronized void tell(boolean answers) {
    last = answers ? DatabaseStatus.READY : DatabaseStatus.WARNING;
    underWay = false;
  }
}
