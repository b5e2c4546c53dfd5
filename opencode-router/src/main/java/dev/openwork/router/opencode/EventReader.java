package dev.openwork.router.opencode;

import dev.openwork.router.json.Json;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Converts the body of opencode's event stream to events. The next bytes are read after the
 * listener has processed the previous ones.
 */
final class EventReader {
  private static final int MAX_EVENT_BYTES = 16 << 20;

  private final Runnable connected;
  private final SseParser parser;
  private volatile long lastDataNanos = System.nanoTime();
  private volatile boolean started;

  /** Creates a reader that runs {@code connected} when the stream starts. */
  EventReader(Consumer<OpencodeEvent> listener, Runnable connected) {
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
    return started;
  }

  boolean isSilentFor(Duration time) {
    return System.nanoTime() - lastDataNanos > time.toNanos();
  }

  void started(Response response) {
    lastDataNanos = System.nanoTime();
    if (response.getStatus() == HttpStatus.OK_200) {
      started = true;
      connected.run();
    }
  }

  void received(Response response, ByteBuffer bytes) {
    lastDataNanos = System.nanoTime();
    if (response.getStatus() == HttpStatus.OK_200) {
      parser.parse(bytes);
    }
  }
}
