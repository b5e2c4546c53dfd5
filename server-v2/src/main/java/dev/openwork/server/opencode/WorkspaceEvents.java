package dev.openwork.server.opencode;

import dev.openwork.server.journal.EventJournal;
import dev.openwork.server.journal.JournalEntry;
import dev.openwork.server.model.WorkspaceEvent;
import java.time.Duration;
import java.util.List;

/** The events of one workspace under growing ids. Closing releases the subscription. */
public final class WorkspaceEvents implements AutoCloseable {
  private final EventJournal journal;
  private final EventParser parser;

  /**
   * An event and its position.
   *
   * @param id greater than the ids of all earlier events
   */
  public record NumberedEvent(long id, WorkspaceEvent event) {}

  WorkspaceEvents(EventJournal journal, EventParser parser) {
    this.journal = journal;
    this.parser = parser;
  }

  /** Returns the id of the newest event at the time of the subscription. */
  public long beginning() {
    return journal.beginning();
  }

  /** Returns whether events after this id arrive live, which they do not while opencode is down. */
  public boolean isLive(long id) {
    return journal.isLive(id);
  }

  /** Returns whether all events after this id are still available. */
  public boolean hasAllAfter(long id) {
    return journal.knows(id);
  }

  /** Returns the available events after this id, oldest first. */
  public List<NumberedEvent> available(long id) {
    return parsed(journal.known(id));
  }

  /** Returns the events after this id, oldest first; waits for the first one up to a limit. */
  public List<NumberedEvent> await(long id, Duration limit) throws InterruptedException {
    return parsed(journal.after(id, limit));
  }

  private List<NumberedEvent> parsed(List<JournalEntry> entries) {
    return entries.stream()
        .map(entry -> new NumberedEvent(entry.id(), parser.parse(entry.data())))
        .toList();
  }

  @Override
  public void close() {
    journal.close();
  }
}
