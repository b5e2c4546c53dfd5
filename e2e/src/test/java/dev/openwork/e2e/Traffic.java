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
 * Clients that ask for sessions and make them, one after the other, until closed. Notes each answer
 * that is neither a success nor a 503, both in the envelope.
 */
final class Traffic implements AutoCloseable {
  private static final int CLIENTS = 3;
  private static final Duration PACE = Duration.ofMillis(10);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI sessions;
  private final List<Thread> clients = new ArrayList<>();
  private final AtomicInteger successes = new AtomicInteger();
  private final AtomicInteger refusals = new AtomicInteger();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  /** Begins to ask for the sessions at this address. */
  Traffic(URI sessions) {
    this.sessions = sessions;
    for (int i = 0; i < CLIENTS; i++) {
      var client = new Thread(this::ask, "traffic-" + i);
      clients.add(client);
      client.start();
    }
  }

  int answers() {
    return successes.get() + refusals.get();
  }

  int successes() {
    return successes.get();
  }

  List<String> surprises() {
    return List.copyOf(surprises);
  }

  /** Waits until so many more answers have come. */
  void awaitMore(int count) {
    int wanted = answers() + count;
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (answers() < wanted && surprises.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("no " + count + " answers within " + PATIENCE);
      }
      LockSupport.parkNanos(PACE.toNanos());
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      for (Thread client : clients) {
        client.join(PATIENCE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return "%d successes, %d refusals".formatted(successes.get(), refusals.get());
  }

  private void ask() {
    while (!closed) {
      try {
        LockSupport.parkNanos(PACE.toNanos());
        note(send(HttpRequest.newBuilder(URI.create(sessions + "?limit=5")).GET()));
        note(
            send(
                HttpRequest.newBuilder(sessions)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}"))));
      } catch (IOException e) {
        surprises.add("no answer: " + e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  private void note(HttpResponse<String> answer) throws IOException {
    JsonNode envelope = JSON.readTree(answer.body());
    if (answer.statusCode() == 200 && envelope.path("ok").asBoolean()) {
      successes.incrementAndGet();
    } else if (answer.statusCode() == 503
        && envelope.at("/error/code").asText().equals("service_unavailable")) {
      refusals.incrementAndGet();
    } else {
      surprises.add(answer.statusCode() + " " + answer.body());
    }
  }
}
