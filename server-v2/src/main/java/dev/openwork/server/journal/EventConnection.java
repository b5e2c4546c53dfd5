package dev.openwork.server.journal;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One connection to opencode's event stream for a directory. One thread reads; any thread may check
 * and close it.
 */
final class EventConnection implements AutoCloseable {
  /** An opencode process that is starting up accepts requests that it never answers. */
  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(5);

  private static final Duration SILENCE_LIMIT = Duration.ofSeconds(30); // a heartbeat every 10 s
  private static final int BUFFER_BYTES = 1 << 14;

  private final HttpClient client;
  private final HttpRequest request;
  private volatile long lastReadNanos = System.nanoTime();
  private @Nullable InputStream body;
  private boolean closed;

  EventConnection(HttpClient client, EventSource.Endpoint endpoint, Path directory) {
    this.client = client;
    request =
        HttpRequest.newBuilder(endpoint.uri().resolve("/event"))
            .timeout(RESPONSE_TIMEOUT)
            .header("Accept", "text/event-stream")
            .header("Authorization", endpoint.authorization())
            .header(DirectoryHeader.NAME, DirectoryHeader.value(directory))
            .build();
  }

  /**
   * Passes each event on, until opencode ends the stream or this connection is closed.
   *
   * @throws IOException if the stream does not start or is interrupted
   */
  void read(Consumer<SseEvent> events) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream stream = response.body()) {
      if (response.statusCode() != HttpURLConnection.HTTP_OK) {
        throw new IOException("opencode refused the event stream: " + response.statusCode());
      }
      if (open(stream)) {
        read(stream, new SseParser(events));
      }
    }
  }

  private synchronized boolean open(InputStream stream) {
    body = stream;
    lastReadNanos = System.nanoTime();
    return !closed;
  }

  private void read(InputStream stream, SseParser parser) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
      lastReadNanos = System.nanoTime();
      parser.parse(buffer, count);
    }
  }

  /** Returns whether not even a heartbeat has arrived for so long that the connection is dead. */
  boolean isSilent() {
    return System.nanoTime() - lastReadNanos > SILENCE_LIMIT.toNanos();
  }

  /** Closes the connection, which ends a {@link #read} in progress. */
  @Override
  public synchronized void close() {
    closed = true;
    if (body != null) {
      try {
        body.close();
      } catch (IOException e) {
        // it was broken already
      }
    }
  }
}
