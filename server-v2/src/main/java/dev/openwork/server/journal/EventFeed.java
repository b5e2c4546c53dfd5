package dev.openwork.server.journal;

import dev.openwork.server.process.KeptThreads;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Follows opencode's events of one directory while somebody wants them, and a while longer, so that
 * whoever comes back misses nothing. One connection, however many read; made again when it is lost.
 */
final class EventFeed {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final String HEARTBEAT = "\"server.heartbeat\"";

  private final EventSource source;
  private final Supplier<HttpClient> client;
  private final Path directory;
  private final EventLog log;
  private final Thread thread;
  private @Nullable EventConnection connection;
  private int readers;
  private boolean ended;

  /** Follows at once; {@code client} is asked for by the thread that does so. */
  EventFeed(EventSource source, Supplier<HttpClient> client, Path directory, EventLog log) {
    this.source = source;
    this.client = client;
    this.directory = directory;
    this.log = log;
    this.thread = KeptThreads.start("opencode-events", this::follow);
  }

  EventLog log() {
    return log;
  }

  synchronized void enter() {
    readers++;
  }

  /** Says whether somebody still reads. */
  synchronized boolean leave() {
    readers--;
    return readers > 0;
  }

  void end() {
    synchronized (this) {
      ended = true;
      if (connection != null) {
        connection.close();
      }
    }
    log.end();
    thread.interrupt();
  }

  /** Makes the connection anew when nothing comes on it. */
  synchronized void dropSilent() {
    if (connection != null && connection.isSilent()) {
      connection.close();
    }
  }

  private void follow() {
    try {
      while (!isEnded()) {
        Optional<EventSource.Endpoint> endpoint = source.find();
        if (endpoint.isPresent()) {
          read(endpoint.get());
        }
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(EventSource.Endpoint endpoint) throws InterruptedException {
    try (EventConnection made = new EventConnection(client.get(), endpoint, directory)) {
      if (begin(made)) {
        made.read(this::take);
      }
    } catch (IOException lost) {
      // it is made again after a pause
    } finally {
      log.interrupted();
    }
  }

  private synchronized boolean begin(EventConnection made) {
    connection = made;
    return !ended;
  }

  private void take(String data) {
    if (!data.contains(HEARTBEAT)) {
      log.append(data);
    }
  }

  private synchronized boolean isEnded() {
    return ended;
  }
}
