package dev.openwork.server.journal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The newest events of a directory: at most 2,000 and four million characters. The first id is
 * derived from the time of creation, so that no id of an earlier log is valid in this one.
 * Thread-safe.
 */
final class EventLog {
  private static final int MAX_ENTRIES = 2_000;
  private static final long MAX_CHARACTERS = 4 << 20;
  private static final long NOT_LIVE = Long.MAX_VALUE;
  private static final long IDS_PER_MILLISECOND = 1_000;

  private final Deque<JournalEntry> entries = new ArrayDeque<>();
  private long lastId;
  private long characters;
  private long liveSince = NOT_LIVE;
  private boolean ended;

  EventLog(long nowMillis) {
    lastId = nowMillis * IDS_PER_MILLISECOND;
  }

  /** Adds an event, which also shows that there is a connection to opencode. */
  synchronized void append(String data) {
    lastId++;
    liveSince = Math.min(liveSince, lastId);
    entries.add(new JournalEntry(lastId, data));
    characters += data.length();
    while (entries.size() > MAX_ENTRIES || (characters > MAX_CHARACTERS && entries.size() > 1)) {
      characters -= entries.remove().data().length();
    }
    notifyAll();
  }

  /** Returns whether the connection has not been lost since this entry or an earlier one. */
  synchronized boolean isLive(long id) {
    return id >= liveSince;
  }

  /** Records that the connection is lost. */
  synchronized void interrupted() {
    liveSince = NOT_LIVE;
  }

  /** Wakes up all readers; no more entries follow. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  synchronized long lastId() {
    return lastId;
  }

  /** Returns whether all entries after this one are still in the log. */
  synchronized boolean hasAllAfter(long id) {
    JournalEntry oldest = entries.peek();
    return id <= lastId && (id == lastId || (oldest != null && id >= oldest.id() - 1));
  }

  /** Returns the entries after this one. Waits for the first one until the time limit. */
  synchronized List<JournalEntry> awaitAfter(long id, Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (id >= lastId && !ended) {
      long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (millis <= 0) {
        break;
      }
      wait(millis);
    }
    return after(id);
  }

  /** Returns the entries after this one that are in the log now. */
  synchronized List<JournalEntry> after(long id) {
    return entries.stream().filter(entry -> entry.id() > id).toList();
  }
}
