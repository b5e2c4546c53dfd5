package dev.openwork.server.journal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is known of a directory's events, for one reader at a time; closing lets go of it. */
public final class EventJournal implements AutoCloseable {
  private final EventLog log;
  private final long beginning;
  private final Runnable left;
  private final AtomicBoolean closed = new AtomicBoolean();

  EventJournal(EventLog log, long beginning, Runnable left) {
    this.log = log;
    this.beginning = beginning;
    this.left = left;
  }

  /** The id of the newest entry when this was asked for; also a good one when there was none. */
  public long beginning() {
    return beginning;
  }

  /**
   * Whether entries have come in as things happen from this id or one before it on, which they do
   * not while opencode is down.
   */
  public boolean isLive(long id) {
    return log.isLive(id);
  }

  /** Whether all that came after this id is still here. */
  public boolean knows(long id) {
    return log.knows(id);
  }

  /** What came after this id and is here now, oldest first. */
  public List<JournalEntry> known(long id) {
    return log.known(id);
  }

  /** What came after this id, oldest first. Waits for something, at most that long. */
  public List<JournalEntry> after(long id, Duration limit) throws InterruptedException {
    return log.after(id, limit);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      left.run();
    }
  }
}
