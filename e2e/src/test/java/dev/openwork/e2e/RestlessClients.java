package dev.openwork.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/** Clients of one server, each on a thread of its own, that ask again as soon as they can. */
final class RestlessClients {
  private static final long DEADLINE_SECONDS = 60;

  private final URI server;
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final Semaphore streams = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile InputStream listening = InputStream.nullInputStream();
  private volatile boolean over;

  RestlessClients(URI server) {
    this.server = server;
  }

  /**
   * Adds a client that asks for a path and complains of whatever is no answer, or of one that is
   * older than what was true when it asked.
   *
   * @param keepsConnection whether all its requests go over one connection
   */
  void ask(
      String path, boolean keepsConnection, ToIntFunction<String> revision, IntSupplier least) {
    start(
        () -> {
          RawConnection connection = new RawConnection(server);
          try {
            while (!over) {
              int wanted = least.getAsInt();
              RawConnection.Answer answer = connection.get(path);
              answers.incrementAndGet();
              if (answer.status() != 200 || revision.applyAsInt(answer.body()) < wanted) {
                complaints.add("at " + wanted + ": " + answer);
              }
              if (!keepsConnection) {
                connection.close();
                connection = new RawConnection(server);
              }
            }
          } finally {
            connection.close();
          }
          return null;
        });
  }

  /**
   * Adds a client that reads a stream of events to its end, and opens it again as soon as it has
   * ended; one such client is enough. The token is the server's.
   */
  void listen(String path, String token) {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Authorization", "Bearer " + token)
            .build();
    start(
        () -> {
          while (!over) {
            HttpResponse<InputStream> answer =
                http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
              complaints.add("stream: status " + answer.statusCode());
            }
            readToEnd(answer.body());
          }
          return null;
        });
  }

  /** A stream that is broken off instead of ended throws. */
  private void readToEnd(InputStream body) throws IOException {
    listening = body;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      boolean begun = false;
      while (!over) {
        String line = lines.readLine();
        if (line == null) {
          ended.incrementAndGet();
          return;
        }
        if (!begun && line.contains("server.connected")) {
          begun = true;
          streams.release();
        }
      }
    }
  }

  /** Waits until one more stream has begun to tell events. */
  void awaitStream() throws InterruptedException {
    if (!streams.tryAcquire(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("no stream begins: " + complaints);
    }
  }

  /** Lets all finish. What they meet with from now on is nothing to complain of. */
  void end() throws InterruptedException, IOException {
    over = true;
    listening.close();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** What was wrong. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** How many answers came. */
  int answers() {
    return answers.get();
  }

  /** How many streams the server has ended as it should. */
  int endedStreams() {
    return ended.get();
  }

  private void start(Callable<Void> work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.call();
              } catch (Exception e) {
                if (!over) {
                  complaints.add(e.toString());
                }
              }
            },
            "restless-client");
    thread.start();
    threads.add(thread);
  }
}
