package dev.openwork.server.opencode;

import dev.openwork.server.model.WorkspaceEvent;
import java.time.Duration;
import java.util.List;

/** What happens in one workspace; closing lets go of it. */
public interface WorkspaceEvents extends AutoCloseable {

  /** The id of the newest event when this was asked for; also a good one when there was none. */
  long beginning();

  /**
   * Whether events have come in as things happen from this id or one before it on, which they do
   * not while opencode is down.
   */
  boolean isLive(long id);

  /** Whether all that came after this id can still be read. */
  boolean knows(long id);

  /** What came after this id and is known now, oldest first. */
  List<NumberedEvent> known(long id);

  /** What came after this id, oldest first. Waits for something, at most that long. */
  List<NumberedEvent> after(long id, Duration limit) throws InterruptedException;

  @Override
  void close();

  /**
   * An event with its place.
   *
   * @param id greater than those of all events before
   */
  record NumberedEvent(long id, WorkspaceEvent event) {}
}
