package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.http.HttpListener;
import dev.openwork.server.assembly.ServerLauncher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A real server on a free port with its state in a folder, and a client of it. */
@SuppressWarnings("try") // close may be interrupted
public final class TestServer implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, AutoCloseable> kept = new LinkedHashMap<>();
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Set<Object> components = new HashSet<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path root;
  private boolean authenticated;
  private AutoCloseable generation = () -> {};

  /** Creates a server without authentication whose state is in {@code root}. */
  public TestServer(Path root) throws IOException {
    this.root = root.toRealPath();
    environment.put("OPENWORK_SERVER_V2_WORKDIR", root.resolve("state").toString());
    environment.put("OPENWORK_SERVER_V2_RUNTIME_ASSETS", root.resolve("assets").toString());
    environment.put("OPENWORK_SERVER_V2_TOKENS", "none");
  }

  /** Sets an environment variable. */
  public TestServer with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Sends the generated token with each request. */
  TestServer authenticated() {
    authenticated = true;
    return this;
  }

  /** Registers a further Jakarta REST component. */
  TestServer withComponent(Object component) {
    components.add(component);
    return this;
  }

  /** Stages {@link FakeOpencode} under a version. */
  public TestServer withOpencode(String version) throws IOException {
    staged().opencode(version);
    return this;
  }

  /** Returns the staged programs. */
  StagedFakes staged() {
    return new StagedFakes(root.resolve("assets"));
  }

  /** Starts a generation and returns the previous one, which the caller closes. */
  public AutoCloseable start() throws IOException {
    AutoCloseable previous = generation;
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    generation =
        ServerLauncher.start(new String[] {"--port", "0"}, kept, environment, out, components);
    return previous;
  }

  /** Returns the address of a path. */
  public URI uri(String path) {
    HttpListener listener =
        (HttpListener) Objects.requireNonNull(kept.get("server-v2.listener"), "not started");
    return URI.create(listener.uri() + path);
  }

  Answer get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET());
  }

  Answer post(String path, String body, String... headers) throws Exception {
    return send(
        request(path, headers)
            .setHeader("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (authenticated) {
      request.setHeader("Authorization", "Bearer " + token());
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  private String token() {
    try {
      return Files.readString(root.resolve("state/token")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer send(HttpRequest.Builder request) throws Exception {
    return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
  }

  /** Starts a GET request. */
  CompletableFuture<HttpResponse<String>> sendAsync(String path) {
    return client.sendAsync(request(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<InputStream> exchange(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofInputStream());
  }

  HttpResponse<InputStream> open(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofInputStream());
  }

  /** Creates a workspace in a new folder and returns its id. */
  public String workspace() throws Exception {
    Path folder = Files.createDirectories(root.resolve("My Project"));
    Answer answer = post("/workspaces/local", "{\"folderPath\":\"" + folder + "\"}");
    return answer.data().path("id").asText();
  }

  /** Waits until the health of opencode matches and returns it. */
  public JsonNode awaitOpencode(Predicate<JsonNode> wanted) throws Exception {
    return await("/system/opencode/health", wanted);
  }

  /** Waits until opencode is running and returns its health. */
  public JsonNode awaitOpencode() throws Exception {
    return awaitOpencode(health -> health.path("running").asBoolean());
  }

  JsonNode awaitRouter() throws Exception {
    return await("/system/router/health", health -> health.path("running").asBoolean());
  }

  /** Waits until the response of a path matches and returns it. */
  JsonNode await(String path, Predicate<JsonNode> wanted, String... headers) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    JsonNode answer = get(path, headers).data();
    while (!wanted.test(answer)) {
      assertThat(System.nanoTime()).as("still %s", answer).isLessThan(deadline);
      answer = get(path, headers).data();
    }
    return answer;
  }

  /** Waits until a line of the log contains the text. */
  void awaitLog(String text) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!log().contains(text)) {
      assertThat(System.nanoTime()).as("no '%s' in %s", text, log()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  Map<String, AutoCloseable> kept() {
    return kept;
  }

  @Override
  public void close() throws Exception {
    generation.close();
    for (AutoCloseable part : kept.values()) {
      part.close();
    }
  }

  /** A response, parsed as JSON. */
  record Answer(HttpResponse<String> response, JsonNode json) {
    static Answer of(HttpResponse<String> response) throws IOException {
      return new Answer(response, MAPPER.readTree(response.body()));
    }

    int status() {
      return response.statusCode();
    }

    JsonNode data() {
      assertThat(status()).as(response.body()).isEqualTo(200);
      return json.path("data");
    }

    JsonNode error() {
      assertThat(json.path("ok").asBoolean(true)).as(response.body()).isFalse();
      return json.path("error");
    }

    String code() {
      return error().path("code").asText();
    }

    String header(String name) {
      return Objects.requireNonNull(response.headers().firstValue(name).orElse(""));
    }
  }
}
