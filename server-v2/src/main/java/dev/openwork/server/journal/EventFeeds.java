package dev.openwork.server.journal;

import dev.openwork.server.process.ChildSlot;
import dev.openwork.server.process.KeptThreads;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What opencode told of each directory that somebody reads; kept, so that a reload of the server
 * loses nothing. A feed that nobody reads is given up after a while.
 */
public final class EventFeeds implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final String USER = "opencode";

  private final EventSource source;
  private final Clock clock;
  private final Duration grace;
  private final Map<Path, EventFeed> feeds = new HashMap<>();
  private final Thread sweeper;
  private @Nullable HttpClient client;
  private final Map<EventFeed, Instant> idle = new HashMap<>();

  EventFeeds(EventSource source, Clock clock, Duration grace) {
    this.source = source;
    this.clock = clock;
    this.grace = grace;
    this.sweeper = KeptThreads.start("event-feeds", this::sweepForEver);
  }

  /**
   * Follows what runs in this slot.
   *
   * @param grace how long a directory is followed that nobody reads
   */
  public static EventFeeds of(ChildSlot opencode, Clock clock, Duration grace) {
    EventSource source =
        () ->
            opencode
                .current()
                .flatMap(child -> child.snapshot().uri())
                .map(uri -> new EventSource.Endpoint(uri, opencode.secret().basic(USER)));
    return new EventFeeds(source, clock, grace);
  }

  /** Follows a directory until what is returned is closed. */
  public synchronized EventJournal follow(Path directory) {
    EventFeed known = feeds.get(directory);
    EventLog log = known == null ? new EventLog(clock.millis()) : known.log();
    long beginning = log.last(); // nothing that a new feed brings may come before it
    EventFeed feed = known == null ? new EventFeed(source, this::client, directory, log) : known;
    feeds.put(directory, feed);
    feed.enter();
    idle.remove(feed);
    return new EventJournal(log, beginning, () -> left(feed));
  }

  /** Made by a thread that is kept, whose context its threads inherit. */
  private synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      made =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(CONNECT)
              .build();
      client = made;
    }
    return made;
  }

  private synchronized void left(EventFeed feed) {
    if (!feed.leave()) {
      idle.put(feed, clock.instant());
    }
  }

  @Override
  public synchronized void close() {
    sweeper.interrupt();
    feeds.values().forEach(EventFeed::end);
    feeds.clear();
  }

  private void sweepForEver() {
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
    Instant until = clock.instant().minus(grace);
    idle.entrySet()
        .removeIf(
            entry -> {
              EventFeed feed = entry.getKey();
              boolean over = entry.getValue().isBefore(until);
              if (over) {
                feeds.values().remove(feed);
                feed.end();
              }
              return over;
            });
  }
}
