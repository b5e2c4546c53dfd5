package dev.openwork.server.journal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is known of a directory's events, for one reader at a time; closing lets go of it. */
public final class EventJournal implements AutoCloseable {
  private final EventLog log;
  private final Runnable left;
  private final AtomicBoolean closed = new AtomicBoolean();

  EventJournal(EventLog log, Runnable left) {
    this.log = log;
    this.left = left;
  }

  /** The id of the newest entry; also a good one while there is none. */
  public long last() {
    return log.last();
  }

  /** Whether entries come in as things happen, which they do not while opencode is down. */
  public boolean isLive() {
    return log.isLive();
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
