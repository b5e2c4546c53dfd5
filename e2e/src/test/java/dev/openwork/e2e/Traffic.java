package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that list and create sessions until closed. Records each response that is neither a
 * success nor an error with status 503.
 */
final class Traffic implements AutoCloseable {
  private static final int CLIENTS = 3;
  private static final Duration INTERVAL = Duration.ofMillis(50);
  private static final Duration DEADLINE = Duration.ofMinutes(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI sessions;
  private final List<Thread> clients = new ArrayList<>();
  private final AtomicInteger successes = new AtomicInteger();
  private final AtomicInteger rejections = new AtomicInteger();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  /** Starts the clients; {@code sessions} is the URL of the sessions. */
  Traffic(URI sessions) {
    this.sessions = sessions;
    for (int i = 0; i < CLIENTS; i++) {
      var client = new Thread(this::sendRequests, "traffic-" + i);
      clients.add(client);
      client.start();
    }
  }

  int responses() {
    return successes.get() + rejections.get();
  }

  int successes() {
    return successes.get();
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  /** Waits for {@code count} more responses. */
  void awaitMore(int count) {
    int wanted = responses() + count;
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    while (responses() < wanted && failures.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Fewer than " + count + " responses within " + DEADLINE);
      }
      LockSupport.parkNanos(INTERVAL.toNanos());
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      for (Thread client : clients) {
        client.join(DEADLINE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return "%d successes, %d rejections".formatted(successes.get(), rejections.get());
  }

  private void sendRequests() {
    while (!closed) {
      try {
        LockSupport.parkNanos(INTERVAL.toNanos());
        record(send(HttpRequest.newBuilder(URI.create(sessions + "?limit=5")).GET()));
        record(
            send(
                HttpRequest.newBuilder(sessions)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}"))));
      } catch (IOException e) {
        failures.add("No response: " + e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.timeout(DEADLINE).build(), BodyHandlers.ofString());
  }

  private void record(HttpResponse<String> response) throws IOException {
    JsonNode envelope = JSON.readTree(response.body());
    if (response.statusCode() == 200 && envelope.path("ok").asBoolean()) {
      successes.incrementAndGet();
    } else if (response.statusCode() == 503
        && envelope.at("/error/code").asText().equals("service_unavailable")) {
      rejections.incrementAndGet();
    } else {
      failures.add(response.statusCode() + " " + response.body());
    }
  }
}
