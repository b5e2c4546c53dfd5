package dev.openwork.server.journal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** One reader's access to the events of a directory. Closing it releases the feed. */
public final class EventJournal implements AutoCloseable {
  private final EventLog log;
  private final long beginning;
  private final Runnable onClose;
  private final AtomicBoolean closed = new AtomicBoolean();

  EventJournal(EventLog log, long beginning, Runnable onClose) {
    this.log = log;
    this.beginning = beginning;
    this.onClose = onClose;
  }

  /** Returns the id of the newest entry when this was opened; valid even if there was none. */
  public long beginning() {
    return beginning;
  }

  /**
   * Returns whether events have arrived without interruption since this entry or an earlier one.
   * Always false while opencode is down.
   */
  public boolean isLive(long id) {
    return log.isLive(id);
  }

  /** Returns whether all entries after this one are still available. */
  public boolean knows(long id) {
    return log.hasAllAfter(id);
  }

  /** Returns the entries after this one that are available now, oldest first. */
  public List<JournalEntry> known(long id) {
    return log.after(id);
  }

  /**
   * Returns the entries after this one, oldest first. Waits for the first one until the time limit,
   * and then returns an empty list.
   */
  public List<JournalEntry> after(long id, Duration limit) throws InterruptedException {
    return log.awaitAfter(id, limit);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      onClose.run();
    }
  }
}
