package dev.openwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SwapUnderLoadTest {
  private static final int SWAPS = 50;
  private static final int CLIENTS = 6;
  private static final int REQUESTS_BETWEEN_SWAPS = 20;

  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger serving = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void rejectsNoRequestAndReturnsNoStaleResponse() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (HttpListener listener = HttpListener.open("127.0.0.1", 0)) {
      Serving previous = listener.serve(Handlers.text("0"));
      List<Future<Integer>> running = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        running.add(clients.submit(client(listener, client % 2 == 0)));
      }
      for (int swap = 1; swap <= SWAPS; swap++) {
        awaitAnswers(swap * REQUESTS_BETWEEN_SWAPS, running);
        previous = swap(listener, previous, swap);
      }
      over.set(true);
      for (Future<Integer> client : running) {
        assertThat(client.get(20, TimeUnit.SECONDS)).isPositive();
      }
      assertThat(answered).hasValueGreaterThanOrEqualTo(SWAPS * REQUESTS_BETWEEN_SWAPS);
    } finally {
      clients.shutdownNow();
    }
  }

  private Serving swap(HttpListener listener, Serving previous, int generation) throws IOException {
    Serving next = listener.serve(Handlers.text(Integer.toString(generation)));
    serving.set(generation);
    assertThat(previous.drain(Duration.ofSeconds(10))).isTrue();
    previous.close();
    return next;
  }

  private Callable<Integer> client(HttpListener listener, boolean keepAlive) {
    return () -> {
      int requests = 0;
      while (!over.get()) {
        int oldestAllowed = serving.get();
        assertThat(Integer.parseInt(get(listener, keepAlive)))
            .isGreaterThanOrEqualTo(oldestAllowed);
        answered.incrementAndGet();
        requests++;
      }
      return requests;
    };
  }

  private static String get(HttpListener listener, boolean keepAlive) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) listener.uri().toURL().openConnection();
    connection.setReadTimeout(10_000);
    if (!keepAlive) {
      connection.setRequestProperty("Connection", "close");
    }
    try (var body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void awaitAnswers(int wanted, List<Future<Integer>> running) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (answered.get() < wanted) {
      for (Future<Integer> client : running) {
        if (client.isDone()) {
          client.get();
        }
      }
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
