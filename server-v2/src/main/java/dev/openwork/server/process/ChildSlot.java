package dev.openwork.server.process;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of one child, kept across generations. Each generation says what shall run there; what
 * runs already and is the same goes on running.
 */
public final class ChildSlot implements AutoCloseable {
  private volatile @Nullable ChildSupervisor current;

  /** What runs here, if anything. */
  public Optional<ChildSupervisor> current() {
    return Optional.ofNullable(current);
  }

  /**
   * Makes this the child that runs here. An equal one goes on running, another one is ended first;
   * an empty specification ends what runs.
   */
  public synchronized void run(Optional<ChildSpec> spec) {
    ChildSupervisor running = current;
    if (running != null && spec.filter(running.spec()::equals).isPresent()) {
      return;
    }
    close();
    current =
        spec.map(s -> ChildSupervisor.start(s, Backoff.STANDARD, Clock.systemUTC())).orElse(null);
  }

  /** Ends what runs here. May be repeated. */
  @Override
  public synchronized void close() {
    ChildSupervisor running = current;
    if (running != null) {
      current = null;
      running.close();
    }
  }
}
