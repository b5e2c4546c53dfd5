package dev.openwork.server.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * One connection to opencode's events of a directory. Reads with the caller's thread; a connection
 * on which not even a heartbeat comes is given up.
 */
final class EventConnection implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(45); // opencode beats every ten
  private static final String DATA = "data:";

  private final HttpURLConnection connection;

  EventConnection(EventSource.Endpoint endpoint, Path directory) throws IOException {
    connection = (HttpURLConnection) endpoint.uri().resolve("/event").toURL().openConnection();
    connection.setConnectTimeout((int) CONNECT.toMillis());
    connection.setReadTimeout((int) SILENCE.toMillis());
    connection.setUseCaches(false);
    connection.setRequestProperty("Accept", "text/event-stream");
    connection.setRequestProperty("Authorization", endpoint.authorization());
    connection.setRequestProperty("x-opencode-directory", encode(directory.toString()));
  }

  /** Hands on the data of each event, until opencode ends the stream; fails when it is lost. */
  void read(Consumer<String> events) throws IOException {
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException("opencode refused its events: " + connection.getResponseCode());
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(DATA)) {
          data.append(line.substring(DATA.length()).strip());
        } else if (line.isEmpty() && !data.isEmpty()) {
          events.accept(data.toString());
          data.setLength(0);
        }
      }
    }
  }

  /** Breaks it; who reads then fails. */
  @Override
  public void close() {
    connection.disconnect();
  }

  /** As opencode expects it; a header could not carry other characters. */
  private static String encode(String path) {
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%')
        ? path
        : URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
