package dev.openwork.router.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.http.peer.PeerProof;
import dev.openwork.router.assembly.RunningRouter;
import dev.openwork.router.domain.RetryPolicy;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.PrivateFiles;
import dev.openwork.router.settings.Settings;
import dev.openwork.router.settings.Timeouts;
import dev.openwork.router.settings.Variables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A complete router with its state below a directory of the test and short retry delays. */
public final class TestRouter implements AutoCloseable {
  /** The token of the HTTP API. */
  public static final String TOKEN = "the-token-of-the-test";

  /** The password of opencode in {@link #follow}. */
  public static final String PASSWORD = "the-password-of-opencode";

  private static final RetryPolicy RETRIES =
      new RetryPolicy(100, Duration.ofMillis(10), Duration.ofMillis(100));
  private static final Timeouts TIMEOUTS =
      new Timeouts(
          Timeouts.DEFAULT.prompt(),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Timeouts.DEFAULT.streamSilence(),
          RETRIES,
          RETRIES,
          new RetryPolicy(3, Duration.ofMillis(10), Duration.ofMillis(100)));

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Path home;
  private final RunningRouter router;

  private TestRouter(Path home, RunningRouterFactory factory) throws IOException {
    this.home = home;
    this.router = factory.start(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  private interface RunningRouterFactory {
    RunningRouter start(PrintStream log) throws IOException;
  }

  /** Starts a router with the default directory {@code home/project}. */
  public static TestRouter start(Path home, URI opencode) throws IOException {
    return start(home, opencode, Map.of());
  }

  /** Starts a router that does not know the address of opencode; see {@link #follow}. */
  public static TestRouter startFollowing(Path home) throws IOException {
    return start(home, Optional.empty(), Map.of());
  }

  /** Starts a router with additional environment variables. */
  public static TestRouter start(Path home, URI opencode, Map<String, String> variables)
      throws IOException {
    return start(home, Optional.of(opencode), variables);
  }

  private static TestRouter start(Path home, Optional<URI> opencode, Map<String, String> variables)
      throws IOException {
    Path project = Files.createDirectories(home.resolve("project"));
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("OPENCODE_ROUTER_DATA_DIR", home.resolve("data").toString());
    environment.put("OPENCODE_ROUTER_TOKEN", TOKEN);
    var options =
        new Settings.Options(
            Optional.of(project), Optional.empty(), Optional.of(0), opencode.map(URI::toString));
    return new TestRouter(
        home,
        log ->
            RunningRouter.start(
                Settings.of(options, new Variables(environment).withFile(), TIMEOUTS),
                "test",
                log));
  }

  /** Writes the configuration file below {@code home}. */
  public static void configure(Path home, JsonNode config) throws IOException {
    PrivateFiles.write(home.resolve("data/opencode-router.json"), Json.pretty(config));
  }

  /** Returns a configuration with the identity {@code default} of the bridge. */
  public static ObjectNode config(Bridge bridge, String access) {
    ObjectNode config = Json.object();
    config
        .putObject("channels")
        .putObject("webhook")
        .putArray("identities")
        .addObject()
        .put("id", "default")
        .put("access", access)
        .put("secret", Bridge.SECRET)
        .put("callbackUrl", bridge.url().toString());
    return config;
  }

  /** Returns the first webhook identity of a configuration. */
  public static ObjectNode identity(ObjectNode config) {
    return (ObjectNode) config.at("/channels/webhook/identities/0");
  }

  /** Changes the endpoint of opencode to one in this process. */
  public void follow(URI opencode) throws IOException {
    String proof = PeerProof.of(ProcessHandle.current(), opencode).text();
    router.follow(opencode + " " + PASSWORD + " " + proof);
  }

  /** Returns the base URL. */
  public URI uri() {
    return router.uri();
  }

  /** Returns the real path of the default directory. */
  public Path project() throws IOException {
    return home.resolve("project").toRealPath();
  }

  /** Returns the log. */
  public String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  /** Sends a GET request with the token. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** Sends a POST request with the token. */
  public HttpResponse<String> post(String path, JsonNode body)
      throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(Json.write(body))));
  }

  /** Returns a request with the token. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri().resolve(path)).header("Authorization", "Bearer " + TOKEN);
  }

  /** Sends a request. */
  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    router.close();
  }
}
