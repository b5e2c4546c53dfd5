package dev.openwork.router.opencode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.router.flow.OpencodeEvent;
import dev.openwork.router.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of opencode's event stream into events, one at a time: the next line is asked for
 * when the listener is done with the last one.
 */
final class EventReader implements Flow.Subscriber<String> {
  private static final String DATA = "data:";

  private final OpencodeEvent.Listener listener;
  private final Runnable connected;
  private final StringBuilder data = new StringBuilder();
  private volatile long lastLineNanos = System.nanoTime();
  private volatile Flow.@Nullable Subscription lines;

  /** Runs {@code connected} when the stream begins. */
  EventReader(OpencodeEvent.Listener listener, Runnable connected) {
    this.listener = listener;
    this.connected = connected;
  }

  /** Whether the stream has begun, with lines or without. */
  boolean hasBegun() {
    return lines != null;
  }

  boolean isSilentFor(Duration time) {
    return System.nanoTime() - lastLineNanos > time.toNanos();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    lines = subscription;
    connected.run();
    subscription.request(1);
  }

  @Override
  public void onNext(String line) {
    lastLineNanos = System.nanoTime();
    if (line.startsWith(DATA)) {
      data.append(line.substring(DATA.length()).strip());
    } else if (line.isEmpty() && !data.isEmpty()) {
      String event = data.toString();
      data.setLength(0);
      Json.parse(event).ifPresent(this::deliver);
    }
    Flow.Subscription subscription = lines;
    if (subscription != null) {
      subscription.request(1);
    }
  }

  @Override
  public void onError(Throwable error) {
    // the connection's owner sees the same through the exchange
  }

  @Override
  public void onComplete() {
    // as above
  }

  private void deliver(JsonNode tree) {
    JsonNode event = tree.has("payload") ? tree.get("payload") : tree;
    Optional<OpencodeEvent> known = EventTranslator.translate(event);
    known.ifPresent(listener::event);
  }
}
