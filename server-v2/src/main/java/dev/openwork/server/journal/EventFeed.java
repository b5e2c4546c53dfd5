package dev.openwork.server.journal;

import dev.openwork.http.peer.PeerClient;
import dev.openwork.process.DaemonThreads;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Follows opencode's events of one directory over a single connection, whatever the number of
 * readers, and reconnects when that is lost.
 */
final class EventFeed {
  private static final Duration RECONNECT_PAUSE = Duration.ofMillis(250);
  private static final String HEARTBEAT = "\"server.heartbeat\"";

  private final EventSource source;
  private final Supplier<PeerClient> client;
  private final Path directory;
  private final EventLog log;
  private final Consumer<String> problems;
  private final Thread thread;
  private @Nullable EventConnection connection;
  private int readers;
  private boolean ended;

  /** Starts to follow; {@code client} is called on the thread that does so. */
  EventFeed(
      EventSource source,
      Supplier<PeerClient> client,
      Path directory,
      EventLog log,
      Consumer<String> problems) {
    this.source = source;
    this.client = client;
    this.directory = directory;
    this.log = log;
    this.problems = problems;
    this.thread = DaemonThreads.start("opencode-events", this::follow);
  }

  EventLog log() {
    return log;
  }

  synchronized void addReader() {
    readers++;
  }

  /** Removes a reader and returns whether there are others. */
  synchronized boolean removeReader() {
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

  /** Closes a connection on which nothing arrives, so that it is replaced. */
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
        Thread.sleep(RECONNECT_PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(EventSource.Endpoint endpoint) throws InterruptedException {
    try (EventConnection opened = new EventConnection(client.get(), endpoint, directory)) {
      if (use(opened)) {
        opened.read(this::append);
      }
    } catch (OversizedEventException e) {
      problems.accept("The events of %s were interrupted: %s".formatted(directory, e.getMessage()));
    } catch (IOException e) {
      // the next connection follows after the pause
    } finally {
      log.interrupted();
    }
  }

  private synchronized boolean use(EventConnection opened) {
    connection = opened;
    return !ended;
  }

  private void append(SseEvent event) {
    if (!event.data().isEmpty() && !event.data().contains(HEARTBEAT)) {
      log.append(event.data());
    }
  }

  private synchronized boolean isEnded() {
    return ended;
  }
}
