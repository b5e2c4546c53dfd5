package dev.openwork.server.journal;

import dev.openwork.http.peer.PeerClient;
import dev.openwork.process.ChildSlot;
import dev.openwork.process.DaemonThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The event feeds of all directories that have readers. Outlives generations of the server, so that
 * a reload loses no event. A feed without readers continues for a grace period, so that a reader
 * that reconnects misses nothing, and is then ended. Thread-safe.
 */
public final class EventFeeds implements AutoCloseable {
  private static final String USER = "opencode";

  private final EventSource source;
  private final Consumer<String> problems;
  private final Clock clock;
  private final Duration grace;
  private final Map<Path, EventFeed> feeds = new HashMap<>();
  private final Map<EventFeed, Instant> idleSince = new HashMap<>();
  private final Thread sweeper;
  private @Nullable PeerClient client;

  /**
   * Creates feeds of a source.
   *
   * @param problems receives descriptions of events that cannot be read
   */
  EventFeeds(EventSource source, Consumer<String> problems, Clock clock, Duration grace) {
    this.source = source;
    this.problems = problems;
    this.clock = clock;
    this.grace = grace;
    this.sweeper = DaemonThreads.start("event-feeds", this::sweepPeriodically);
  }

  /**
   * Returns feeds of the opencode process in this slot.
   *
   * @param grace how long a feed continues without readers
   */
  public static EventFeeds of(ChildSlot opencode, Clock clock, Duration grace) {
    EventSource source =
        () ->
            opencode
                .endpoint()
                .map(
                    found ->
                        new EventSource.Endpoint(
                            found.uri(), found.secret().basic(USER), Optional.of(found.proof())));
    return new EventFeeds(source, opencode::report, clock, grace);
  }

  /** Follows a directory until the returned journal is closed. */
  public synchronized EventJournal follow(Path directory) {
    EventFeed existing = feeds.get(directory);
    EventLog log = existing == null ? new EventLog(clock.millis()) : existing.log();
    long beginning = log.lastId(); // before a new feed can append anything
    EventFeed feed =
        existing == null ? new EventFeed(source, this::client, directory, log, problems) : existing;
    feeds.put(directory, feed);
    feed.addReader();
    idleSince.remove(feed);
    return new EventJournal(log, beginning, () -> release(feed));
  }

  /**
   * Returns the client of all feeds. Only the thread of a feed calls this: the client's own threads
   * inherit the context of the thread that creates it, which must not be one of a generation.
   */
  private synchronized PeerClient client() {
    PeerClient existing = client;
    if (existing == null) {
      existing = PeerClient.start("opencode-events");
      client = existing;
    }
    return existing;
  }

  private synchronized void release(EventFeed feed) {
    if (!feed.removeReader()) {
      idleSince.put(feed, clock.instant());
    }
  }

  @Override
  public synchronized void close() {
    sweeper.interrupt();
    feeds.values().forEach(EventFeed::end);
    feeds.clear();
    if (client != null) {
      client.close();
    }
  }

  private void sweepPeriodically() {
    try {
      while (true) {
        Thread.sleep(grace.toMillis() / 4 + 1);
        sweep();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void sweep() {
    feeds.values().forEach(EventFeed::dropSilent);
    Instant limit = clock.instant().minus(grace);
    idleSince
        .entrySet()
        .removeIf(
            idle -> {
              boolean expired = idle.getValue().isBefore(limit);
              if (expired) {
                feeds.values().remove(idle.getKey());
                idle.getKey().end();
              }
              return expired;
            });
  }
}
