package dev.openwork.app;

import dev.openwork.app.login.Login;
import dev.openwork.app.login.LoginFile;
import dev.openwork.http.HttpListener;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The app on a free port, with an HTTP client that is logged in. */
final class RunningApp implements AutoCloseable {
  private final Path directory = Files.createTempDirectory("openwork-app");
  private final Map<String, AutoCloseable> kept = new ConcurrentHashMap<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final String cookie;
  private Settings settings;
  private AutoCloseable generation;

  RunningApp(Map<String, String> environment) throws Exception {
    Map<String, String> all = new HashMap<>(environment);
    all.put(LoginFile.VARIABLE, directory.resolve("login-secret").toString());
    settings = Settings.of(Options.parse("--port", "0"), all);
    generation = Main.start(settings, kept);
    cookie = cookie(login(loginUrl()));
  }

  /** Starts the app with a server. */
  static RunningApp with(FakeServer server) throws Exception {
    return with(server.url());
  }

  static RunningApp with(String serverUrl) throws Exception {
    return new RunningApp(
        Map.of("OPENWORK_UI_USE_SERVER_V2", "1", "OPENWORK_SERVER_V2_URL", serverUrl));
  }

  /** Starts a new generation and closes the previous one, like the development loop. */
  void reload() throws Exception {
    AutoCloseable before = generation;
    generation = Main.start(settings, kept);
    before.close();
  }

  /** Stops the app and starts it again on the same port. */
  void restart() throws Exception {
    String port = String.valueOf(uri().getPort());
    stop();
    settings = Settings.of(Options.parse("--port", port), settings.environment());
    generation = Main.start(settings, kept);
  }

  /** Returns a new one-time URL. */
  URI loginUrl() throws IOException {
    return Login.open(settings.login(), uri().getPort()).url(uri());
  }

  /** Opens a URL like a browser that is not logged in. */
  HttpResponse<String> login(URI url, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(url).header("Accept", "text/html");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Returns the cookie that a login has set, as the value of a request header. */
  static String cookie(HttpResponse<?> login) {
    return login.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }

  /** Returns the cookie of this client. */
  String cookie() {
    return cookie;
  }

  /** Returns a request without a cookie. */
  HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(uri().resolve(path));
  }

  HttpRequest.Builder request(String path) {
    return anonymous(path).header("Cookie", cookie).header("Accept", "text/html");
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  /** Sends a form like a page of the app. */
  HttpResponse<String> post(String path, String form, String... headers) throws Exception {
    return send(form(path, form, headers).header("Origin", uri().toString()));
  }

  /** Returns a request with a form and without an origin. */
  HttpRequest.Builder form(String path, String form, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return headers.length > 0 ? request.headers(headers) : request;
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
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

  /** Returns whether a part of this name outlives generations. */
  boolean keeps(String name) {
    return kept.containsKey(name);
  }

  /** Returns the directory with the state of the app. */
  Path directory() {
    return directory;
  }

  LoginFile loginFile() {
    return settings.login();
  }

  void closeGeneration() throws Exception {
    generation.close();
  }

  private void stop() throws Exception {
    generation.close();
    for (AutoCloseable each : kept.values()) {
      each.close();
    }
    kept.clear();
  }

  @Override
  public void close() throws IOException {
    try {
      stop();
    } catch (Exception e) {
      throw new IOException(e);
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
