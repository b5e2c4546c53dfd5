package dev.openwork.server.stream;

import dev.openwork.server.opencode.WorkspaceEvents;
import dev.openwork.server.opencode.WorkspaceEvents.NumberedEvent;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sends the events of one workspace to all of its subscribers. One thread takes the events and
 * encodes each once; a new subscriber first receives the events that it missed.
 */
final class EventBroadcast implements Runnable {
  private static final int EVENTS_PER_FRAME = 50;
  private static final Duration POLL_TIMEOUT = Duration.ofSeconds(1);

  private final WorkspaceEvents events;
  private final EventFrames frames;
  private final Set<SseSubscriber> subscribers = ConcurrentHashMap.newKeySet();
  private long delivered;
  private boolean finished;

  EventBroadcast(WorkspaceEvents events, EventFrames frames) {
    this.events = events;
    this.frames = frames;
    this.delivered = events.beginning();
  }

  /**
   * Adds a subscriber with its first frame; returns false if this broadcast has finished. The
   * caller starts the subscriber.
   */
  synchronized boolean join(SseSubscriber subscriber, Optional<String> lastEventId) {
    if (!finished) {
      subscriber.offer(firstFrame(lastEventId));
      subscribers.add(subscriber);
    }
    return !finished;
  }

  private ByteBuffer firstFrame(Optional<String> lastEventId) {
    if (lastEventId.isEmpty()) {
      return events.isLive(delivered) ? frames.connected(delivered) : frames.begin();
    }
    Optional<Long> known = number(lastEventId.get()).filter(id -> id <= delivered);
    if (known.filter(events::hasAllAfter).isEmpty()) {
      return frames.resync(delivered, lastEventId.get());
    }
    List<NumberedEvent> missed =
        events.available(known.get()).stream().filter(event -> event.id() <= delivered).toList();
    return missed.isEmpty() ? frames.begin() : frames.of(missed);
  }

  /** Delivers events until the last subscriber has left. */
  @Override
  public void run() {
    try (events) {
      while (hasSubscribers()) {
        deliver(events.await(position(), POLL_TIMEOUT));
        subscribers.forEach(SseSubscriber::flush);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Queues the events; no socket is written while this holds the lock. */
  private synchronized void deliver(List<NumberedEvent> received) {
    if (!received.isEmpty()) {
      long first = received.get(0).id();
      if (first > delivered + 1) {
        ByteBuffer missed = frames.resync(first - 1, Long.toString(delivered));
        subscribers.forEach(subscriber -> subscriber.offer(missed));
      }
      delivered = received.get(received.size() - 1).id();
      for (int i = 0; i < received.size(); i += EVENTS_PER_FRAME) {
        ByteBuffer frame =
            frames.of(received.subList(i, Math.min(i + EVENTS_PER_FRAME, received.size())));
        subscribers.forEach(subscriber -> subscriber.offer(frame));
      }
    }
  }

  void leave(SseSubscriber subscriber) {
    subscribers.remove(subscriber);
  }

  void sendHeartbeat() {
    ByteBuffer heartbeat = frames.heartbeat();
    subscribers.forEach(
        subscriber -> {
          subscriber.offer(heartbeat);
          subscriber.flush();
        });
  }

  void end() {
    subscribers.forEach(SseSubscriber::end);
  }

  void disconnect() {
    subscribers.forEach(SseSubscriber::disconnect);
  }

  int count() {
    return subscribers.size();
  }

  private synchronized long position() {
    return delivered;
  }

  private synchronized boolean hasSubscribers() {
    finished = subscribers.isEmpty();
    return !finished;
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
