package dev.openwork.server.opencode;

import dev.openwork.server.journal.EventFeeds;
import java.nio.file.Path;

/** opencode's events, from a journal that outlives us. */
public final class OpencodeEventsClient implements OpencodeEvents {
  private final OpencodeLocator locator;
  private final EventFeeds feeds;
  private final EventParser parser = new EventParser(new OpencodeJson());

  /** Reads what {@code feeds} collect from the opencode that {@code locator} finds. */
  public OpencodeEventsClient(OpencodeLocator locator, EventFeeds feeds) {
    this.locator = locator;
    this.feeds = feeds;
  }

  @Override
  @SuppressWarnings("CheckReturnValue") // it is asked for its refusal
  public WorkspaceEvents follow(Path directory) {
    locator.locate();
    return new JournalEvents(feeds.follow(directory), parser);
  }
}
