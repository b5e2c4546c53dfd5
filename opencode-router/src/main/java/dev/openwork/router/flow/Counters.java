package dev.openwork.router.flow;

import java.time.Clock;
import java.time.LocalDate;

/** Counts the messages since midnight in the clock's time zone. Thread-safe. */
public final class Counters {
  private final Clock clock;
  private Daily today;

  /** Holds the counts of one day. */
  public record Daily(LocalDate day, int received, int sent, int failed) {}

  /** Creates counters that start at zero. */
  public Counters(Clock clock) {
    this.clock = clock;
    this.today = new Daily(LocalDate.now(clock), 0, 0, 0);
  }

  /** Counts a received message. */
  public synchronized void received() {
    Daily now = today();
    today = new Daily(now.day(), now.received() + 1, now.sent(), now.failed());
  }

  /** Counts a part that was or was not delivered. */
  public synchronized void sent(boolean delivered) {
    Daily now = today();
    int failed = delivered ? 0 : 1;
    today = new Daily(now.day(), now.received(), now.sent() + 1 - failed, now.failed() + failed);
  }

  /** Returns the counts of the current day. */
  public synchronized Daily today() {
    LocalDate day = LocalDate.now(clock);
    if (!today.day().equals(day)) {
      today = new Daily(day, 0, 0, 0);
    }
    return today;
  }
}
