package dev.openwork.server.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One connection to opencode's events of a directory. One thread reads; any other may ask and
 * close.
 */
final class EventConnection implements AutoCloseable {
  /** An opencode that is starting takes requests which it never answers. */
  private static final Duration BEGINNING = Duration.ofSeconds(5);

  private static final Duration SILENCE = Duration.ofSeconds(30); // opencode beats every ten
  private static final String DATA = "data:";

  private final HttpClient client;
  private final HttpRequest request;
  private volatile long heardNanos = System.nanoTime();
  private @Nullable InputStream body;
  private boolean closed;

  EventConnection(HttpClient client, EventSource.Endpoint endpoint, Path directory) {
    this.client = client;
    request =
        HttpRequest.newBuilder(endpoint.uri().resolve("/event"))
            .timeout(BEGINNING)
            .header("Accept", "text/event-stream")
            .header("Authorization", endpoint.authorization())
            .header("x-opencode-directory", encode(directory.toString()))
            .build();
  }

  /**
   * Hands on the data of each event, until opencode ends the stream or this is closed; fails when
   * it is lost or does not begin.
   */
  void read(Consumer<String> events) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream stream = answer.body()) {
      if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
        throw new IOException("opencode refused its events: " + answer.statusCode());
      }
      if (begin(stream)) {
        read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), events);
      }
    }
  }

  private synchronized boolean begin(InputStream stream) {
    body = stream;
    heardNanos = System.nanoTime();
    return !closed;
  }

  private void read(BufferedReader lines, Consumer<String> events) throws IOException {
    StringBuilder data = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      heardNanos = System.nanoTime();
      if (line.startsWith(DATA)) {
        data.append(line.substring(DATA.length()).strip());
      } else if (line.isEmpty() && !data.isEmpty()) {
        events.accept(data.toString());
        data.setLength(0);
      }
    }
  }

  /** Whether not even a heartbeat has come for so long that it must be lost. */
  boolean isSilent() {
    return System.nanoTime() - heardNanos > SILENCE.toNanos();
  }

  /** Breaks it; who reads then comes to an end. */
  @Override
  public synchronized void close() {
    closed = true;
    if (body != null) {
      try {
        body.close();
      } catch (IOException broken) {
        // so much the better
      }
    }
  }

  /** As opencode expects it; a header could not carry other characters. */
  private static String encode(String path) {
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%')
        ? path
        : URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
