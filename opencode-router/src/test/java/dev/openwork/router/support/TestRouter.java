package dev.openwork.router.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.assembly.RunningRouter;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.OwnerFiles;
import dev.openwork.router.settings.Settings;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A whole router with its state below a directory of the test. */
public final class TestRouter implements AutoCloseable {
  /** The token of its HTTP interface. */
  public static final String TOKEN = "the-token-of-the-test";

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

  /** Starts one; its default directory is {@code home/project}. */
  public static TestRouter start(Path home, URI opencode) throws IOException {
    return start(home, opencode, Map.of());
  }

  /** The same with {@code more} variables. */
  public static TestRouter start(Path home, URI opencode, Map<String, String> more)
      throws IOException {
    Path project = Files.createDirectories(home.resolve("project"));
    Map<String, String> environment = new HashMap<>(more);
    environment.put("OPENCODE_ROUTER_DATA_DIR", home.resolve("data").toString());
    environment.put("OPENCODE_ROUTER_TOKEN", TOKEN);
    Variables variables = new Variables(environment).withFile();
    var given =
        new Settings.Given(
            Optional.of(project),
            Optional.empty(),
            Optional.of(0),
            Optional.of(opencode.toString()));
    return new TestRouter(
        home, log -> RunningRouter.start(Settings.of(given, variables), "test", log));
  }

  /** Writes the configuration file below {@code home}. */
  public static void configure(Path home, JsonNode config) throws IOException {
    OwnerFiles.write(home.resolve("data/opencode-router.json"), Json.pretty(config));
  }

  /** A configuration with the public identity {@code default} of this bridge. */
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

  /** The first webhook identity of a configuration. */
  public static ObjectNode identity(ObjectNode config) {
    return (ObjectNode) config.at("/channels/webhook/identities/0");
  }

  /** Where it listens. */
  public URI uri() {
    return router.uri();
  }

  /** The real path of its default directory. */
  public Path project() throws IOException {
    return home.resolve("project").toRealPath();
  }

  /** What it logged so far. */
  public String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  /** A GET with the token. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** A POST with the token. */
  public HttpResponse<String> post(String path, JsonNode body)
      throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(Json.write(body))));
  }

  /** A request with the token. */
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
