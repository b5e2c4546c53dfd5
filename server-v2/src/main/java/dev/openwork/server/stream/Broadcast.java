package dev.openwork.server.stream;

import dev.openwork.server.opencode.WorkspaceEvents.NumberedEvent;
import dev.openwork.server.opencode.WorkspaceEvents;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The readers of one workspace. One thread takes events, encodes each once and hands it to all of
 * them; whoever comes gets what is missing first.
 */
final class Broadcast implements Runnable {
  private static final int AT_ONCE = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final WorkspaceEvents events;
  private final EventFrames frames;
  private final Set<EventReader> readers = ConcurrentHashMap.newKeySet();
  private long delivered;
  private boolean over;

  Broadcast(WorkspaceEvents events, EventFrames frames) {
    this.events = events;
    this.frames = frames;
    this.delivered = events.beginning();
  }

  /** Takes a reader; refuses when this is over. */
  synchronized boolean join(EventReader reader, Optional<String> lastEventId) {
    if (!over) {
      readers.add(reader);
      reader.begin(beginning(lastEventId));
    }
    return !over;
  }

  private ByteBuffer beginning(Optional<String> lastEventId) {
    if (lastEventId.isEmpty()) {
      return events.isLive(delivered) ? frames.connected(delivered) : frames.begin();
    }
    Optional<Long> known = number(lastEventId.get()).filter(id -> id <= delivered);
    if (known.filter(events::knows).isEmpty()) {
      return frames.resync(delivered, lastEventId.get());
    }
    List<NumberedEvent> missed =
        events.known(known.get()).stream().filter(event -> event.id() <= delivered).toList();
    return missed.isEmpty() ? frames.begin() : frames.of(missed);
  }

  /** Delivers until the last reader has left. */
  @Override
  public void run() {
    try (events) {
      while (goesOn()) {
        deliver(events.after(position(), PATIENCE));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void deliver(List<NumberedEvent> news) {
    if (!news.isEmpty()) {
      long first = news.get(0).id();
      if (first > delivered + 1) {
        ByteBuffer missed = frames.resync(first - 1, Long.toString(delivered));
        readers.forEach(reader -> reader.offer(missed));
      }
      delivered = news.get(news.size() - 1).id();
      for (int i = 0; i < news.size(); i += AT_ONCE) {
        ByteBuffer frame = frames.of(news.subList(i, Math.min(i + AT_ONCE, news.size())));
        readers.forEach(reader -> reader.offer(frame));
      }
    }
  }

  void leave(EventReader reader) {
    readers.remove(reader);
  }

  void beat() {
    ByteBuffer alive = frames.alive();
    readers.forEach(reader -> reader.offer(alive));
  }

  void end() {
    readers.forEach(EventReader::end);
  }

  void cut() {
    readers.forEach(EventReader::cut);
  }

  int count() {
    return readers.size();
  }

  private synchronized long position() {
    return delivered;
  }

  private synchronized boolean goesOn() {
    over = readers.isEmpty();
    return !over;
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
