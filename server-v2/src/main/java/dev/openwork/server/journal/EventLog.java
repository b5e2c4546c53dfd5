package dev.openwork.server.journal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The newest entries of a directory, 2000 and four million characters at most. Ids begin with the
 * time at which the log was made, so that an id of an earlier log is never taken for one of this.
 * Safe for all threads.
 */
final class EventLog {
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_CHARACTERS = 4 << 20;
  private static final long NOT_LIVE = Long.MAX_VALUE;
  private static final long IDS_PER_MILLISECOND = 1_000;

  private final Deque<JournalEntry> entries = new ArrayDeque<>();
  private long last;
  private long characters;
  private long liveSince = NOT_LIVE;
  private boolean ended;

  EventLog(long nowMillis) {
    last = nowMillis * IDS_PER_MILLISECOND;
  }

  /** Adds an entry; there is a connection to opencode from the first one on. */
  synchronized void append(String data) {
    last++;
    liveSince = Math.min(liveSince, last);
    entries.add(new JournalEntry(last, data));
    characters += data.length();
    while (entries.size() > MOST_ENTRIES || (characters > MOST_CHARACTERS && entries.size() > 1)) {
      characters -= entries.remove().data().length();
    }
    notifyAll();
  }

  /** Whether entries have come in as things happen, from this one or one before it on. */
  synchronized boolean isLive(long id) {
    return id >= liveSince;
  }

  synchronized void interrupted() {
    liveSince = NOT_LIVE;
  }

  synchronized void end() {
    ended = true;
    notifyAll();
  }

  synchronized long last() {
    return last;
  }

  /** Whether all that came after this id is still here. */
  synchronized boolean knows(long id) {
    JournalEntry oldest = entries.peek();
    return id <= last && (id == last || (oldest != null && id >= oldest.id() - 1));
  }

  /** What came after this id. Waits for something, at most that long. */
  synchronized List<JournalEntry> after(long id, Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (id >= last && !ended) {
      long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (millis <= 0) {
        break;
      }
      wait(millis);
    }
    return known(id);
  }

  /** What came after this id and is here now. */
  synchronized List<JournalEntry> known(long id) {
    List<JournalEntry> found = new ArrayList<>();
    entries.forEach(
        entry -> {
          if (entry.id() > id) {
            found.add(entry);
          }
        });
    return found;
  }
}
