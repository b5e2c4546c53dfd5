package dev.openwork.router.opencode;

import dev.openwork.router.json.Json;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Converts the body of opencode's event stream to events. The next bytes are requested after the
 * listener has processed the previous ones.
 */
final class EventSubscriber implements Flow.Subscriber<List<ByteBuffer>> {
  private static final int MAX_EVENT_BYTES = 16 << 20;

  private final Runnable connected;
  private final SseParser parser;
  private volatile long lastDataNanos = System.nanoTime();
  private volatile Flow.@Nullable Subscription subscription;

  /** Creates a subscriber that runs {@code connected} when the stream starts. */
  EventSubscriber(Consumer<OpencodeEvent> listener, Runnable connected) {
    this.connected = connected;
    this.parser =
        new SseParser(
            MAX_EVENT_BYTES,
            event ->
                Json.parse(event.data())
                    .map(tree -> tree.has("payload") ? tree.get("payload") : tree)
                    .flatMap(EventTranslator::translate)
                    .ifPresent(listener));
  }

  boolean hasStarted() {
    return subscription != null;
  }

  boolean isSilentFor(Duration time) {
    return System.nanoTime() - lastDataNanos > time.toNanos();
  }

  @Override
  public void onSubscribe(Flow.Subscription started) {
    subscription = started;
    connected.run();
    started.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    lastDataNanos = System.nanoTime();
    buffers.forEach(parser::parse);
    Flow.Subscription current = subscription;
    if (current != null) {
      current.request(1);
    }
  }

  @Override
  public void onError(Throwable error) {
    // the response future of the request reports the error
  }

  @Override
  public void onComplete() {
    // the response future of the request reports the end
  }
}
