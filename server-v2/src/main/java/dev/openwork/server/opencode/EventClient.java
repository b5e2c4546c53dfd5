package dev.openwork.server.opencode;

import dev.openwork.server.journal.EventFeeds;
import java.nio.file.Path;
import java.util.function.Supplier;

/** opencode's events, read from a journal that outlives generations of the server. */
public final class EventClient {
  private final Supplier<OpencodeEndpoint> endpoint;
  private final EventFeeds feeds;
  private final EventParser parser = new EventParser(new OpencodeJson());

  /**
   * Creates a client that reads from {@code feeds}.
   *
   * @param endpoint returns the running opencode, or throws {@code service_unavailable}
   */
  public EventClient(Supplier<OpencodeEndpoint> endpoint, EventFeeds feeds) {
    this.endpoint = endpoint;
    this.feeds = feeds;
  }

  /**
   * Subscribes to the events of a directory until the returned object is closed, across restarts of
   * opencode. Throws {@code service_unavailable} if opencode is not running now.
   */
  @SuppressWarnings("CheckReturnValue") // called for its exception
  public WorkspaceEvents follow(Path directory) {
    endpoint.get();
    return new WorkspaceEvents(feeds.follow(directory), parser);
  }
}
