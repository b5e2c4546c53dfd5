package dev.openwork.router.flow;

import java.time.Clock;
import java.time.LocalDate;

/** What was received and sent since midnight, in the clock's zone. Safe for several threads. */
public final class Counters {
  private final Clock clock;
  private Daily today;

  /** The counts of one day. */
  public record Daily(LocalDate day, int received, int sent, int failed) {}

  /** Starts at nothing. */
  public Counters(Clock clock) {
    this.clock = clock;
    this.today = new Daily(LocalDate.now(clock), 0, 0, 0);
  }

  /** Counts a message that came in. */
  public synchronized void received() {
    Daily now = today();
    today = new Daily(now.day(), now.received() + 1, now.sent(), now.failed());
  }

  /** Counts a part that went out, or did not. */
  public synchronized void sent(boolean arrived) {
    Daily now = today();
    int failed = arrived ? 0 : 1;
    today = new Daily(now.day(), now.received(), now.sent() + 1 - failed, now.failed() + failed);
  }

  /** The counts of today. */
  public synchronized Daily today() {
    LocalDate day = LocalDate.now(clock);
    if (!today.day().equals(day)) {
      today = new Daily(day, 0, 0, 0);
    }
    return today;
  }
}
