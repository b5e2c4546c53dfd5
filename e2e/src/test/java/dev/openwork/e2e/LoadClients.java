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

/** Clients that send requests to a server without pause, each on its own thread. */
final class LoadClients {
  private static final long DEADLINE_SECONDS = 60;

  private final URI server;
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger responses = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final Semaphore streams = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile InputStream openStream = InputStream.nullInputStream();
  private volatile boolean stopped;

  LoadClients(URI server) {
    this.server = server;
  }

  /**
   * Adds a client that sends GET requests. A response with another status than 200, or with a
   * revision older than the one at the time of the request, is a failure.
   *
   * @param keepAlive whether all requests use one connection
   * @param revision returns the revision in the body of a response
   * @param minimum returns the current revision
   */
  void poll(String path, boolean keepAlive, ToIntFunction<String> revision, IntSupplier minimum) {
    start(
        () -> {
          RawConnection connection = new RawConnection(server);
          try {
            while (!stopped) {
              int expected = minimum.getAsInt();
              RawConnection.Response response = connection.get(path);
              responses.incrementAndGet();
              if (response.status() != 200 || revision.applyAsInt(response.body()) < expected) {
                failures.add("At revision " + expected + ": " + response);
              }
              if (!keepAlive) {
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
   * Adds a client that reads an event stream and reopens it as soon as it ends. At most one such
   * client may be added.
   */
  void subscribe(String path, String token) {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Authorization", "Bearer " + token)
            .build();
    start(
        () -> {
          while (!stopped) {
            HttpResponse<InputStream> response =
                http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
              failures.add("stream: status " + response.statusCode());
            }
            readToEnd(response.body());
          }
          return null;
        });
  }

  /** Throws an exception if the stream is aborted instead of ended. */
  private void readToEnd(InputStream body) throws IOException {
    openStream = body;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      boolean started = false;
      while (!stopped) {
        String line = lines.readLine();
        if (line == null) {
          ended.incrementAndGet();
          return;
        }
        if (!started && line.contains("server.connected")) {
          started = true;
          streams.release();
        }
      }
    }
  }

  /** Waits until one more stream has sent its first event. */
  void awaitStream() throws InterruptedException {
    if (!streams.tryAcquire(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("No stream was opened: " + failures);
    }
  }

  /** Stops all clients. Errors from now on are not failures. */
  void stop() throws InterruptedException, IOException {
    stopped = true;
    openStream.close();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Returns the failures. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** Returns the number of responses. */
  int responses() {
    return responses.get();
  }

  /** Returns the number of streams that the server has ended. */
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
                if (!stopped) {
                  failures.add(e.toString());
                }
              }
            },
            "load-client");
    thread.start();
    threads.add(thread);
  }
}
