package dev.openwork.server.opencode;

import dev.openwork.server.journal.EventJournal;
import dev.openwork.server.journal.JournalEntry;
import java.time.Duration;
import java.util.List;

/** A journal, read as events. */
final class JournalEvents implements WorkspaceEvents {
  private final EventJournal journal;
  private final EventParser parser;

  JournalEvents(EventJournal journal, EventParser parser) {
    this.journal = journal;
    this.parser = parser;
  }

  @Override
  public long beginning() {
    return journal.beginning();
  }

  @Override
  public boolean isLive(long id) {
    return journal.isLive(id);
  }

  @Override
  public boolean knows(long id) {
    return journal.knows(id);
  }

  @Override
  public List<NumberedEvent> known(long id) {
    return parsed(journal.known(id));
  }

  @Override
  public List<NumberedEvent> after(long id, Duration limit) throws InterruptedException {
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
