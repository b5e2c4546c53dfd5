package dev.openwork.app;

import dev.openwork.http.HttpListener;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The app on a free port, with an HTTP client. */
final class RunningApp implements AutoCloseable {
  private final Map<String, AutoCloseable> kept = new ConcurrentHashMap<>();
  private final Settings settings;
  private final HttpClient client = HttpClient.newHttpClient();
  private AutoCloseable generation;

  RunningApp(Map<String, String> environment) throws IOException {
    settings = Settings.of(Options.parse("--port", "0"), environment);
    generation = Main.start(settings, kept);
  }

  /** Starts the app with a server. */
  static RunningApp with(FakeServer server) throws IOException {
    return with(server.url());
  }

  static RunningApp with(String serverUrl) throws IOException {
    return new RunningApp(
        Map.of("OPENWORK_UI_USE_SERVER_V2", "1", "OPENWORK_SERVER_V2_URL", serverUrl));
  }

  /** Starts a new generation and closes the previous one, like the development loop. */
  void reload() throws Exception {
    AutoCloseable before = generation;
    generation = Main.start(settings, kept);
    before.close();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri().resolve(path));
  }

  HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String form, String... headers) throws Exception {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Opens a stream and returns its lines as they arrive. */
  Iterator<String> lines(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofLines()).body().iterator();
  }

  URI uri() {
    if (kept.get(Main.LISTENER) instanceof HttpListener listener) {
      return listener.uri();
    }
    throw new IllegalStateException("Not listening");
  }

  void closeGeneration() throws Exception {
    generation.close();
  }

  @Override
  public void close() throws IOException {
    try {
      generation.close();
      for (AutoCloseable each : kept.values()) {
        each.close();
      }
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
