package dev.openwork.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.openwork.sdk.sse.EventStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EventsOverHttpTest {
  private static final int MORE_THAN_THE_POOL_SIZE = 210;

  private final BlockingQueue<Optional<String>> lastEventIds = new LinkedBlockingQueue<>();
  private final CountDownLatch answered = new CountDownLatch(1);

  @Test
  void resumesOnANewConnection() {
    try (LoopbackServer server = new LoopbackServer(this::sendOneEvent);
        Connections connections = Connections.open();
        EventStream<Integer> events = events(server, connections)) {
      assertThat(events.next()).isEqualTo(1);
      assertThat(events.next()).isEqualTo(1);
    }
    assertThat(lastEventIds).startsWith(Optional.empty(), Optional.of("5"));
  }

  @Test
  void reconnectsWhenNoHeartbeatArrives() {
    RequestOptions impatient = RequestOptions.builder().timeout(Duration.ofMillis(50)).build();
    try (LoopbackServer server = new LoopbackServer(this::sendOneEventAndKeepOpen);
        Connections connections = Connections.open();
        EventStream<Integer> events =
            new ApiTransport(server.target(), connections, CallRetries.none())
                .stream(ApiRequest.of("GET", "/events"), Integer.class, impatient)) {
      assertThat(events.next()).isEqualTo(1);
      assertThat(events.next()).isEqualTo(1);
    }
  }

  @Test
  void closingUnblocksTheReader() throws Exception {
    try (LoopbackServer server = new LoopbackServer(this::sendNothing);
        Connections connections = Connections.open()) {
      EventStream<Integer> events = events(server, connections);
      CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(events::hasNext);
      answered.await();

      events.close();

      assertThat(waiting.get(5, TimeUnit.SECONDS)).isFalse();
    }
  }

  @Test
  void closingReleasesTheConnection() {
    try (LoopbackServer server = new LoopbackServer(this::sendOneEventAndKeepOpen);
        Connections connections = Connections.open()) {
      for (int i = 0; i < MORE_THAN_THE_POOL_SIZE; i++) {
        try (EventStream<Integer> events = events(server, connections)) {
          assertThat(events.next()).isEqualTo(1);
        }
      }
    }
  }

  private static EventStream<Integer> events(LoopbackServer server, Connections connections) {
    return new ApiTransport(server.target(), connections, CallRetries.none())
        .stream(ApiRequest.of("GET", "/events"), Integer.class, RequestOptions.none());
  }

  private void sendOneEvent(HttpExchange exchange) throws IOException {
    lastEventIds.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Last-Event-ID")));
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(
          "retry: 1\n\ndata: not json\n\nid: 5\ndata: 1\n\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private void sendOneEventAndKeepOpen(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  private void sendNothing(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().flush();
    answered.countDown();
  }
}
