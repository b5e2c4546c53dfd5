package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A local language model with the chat completions API of OpenAI and scripted responses. The model
 * {@value #MAIN} returns the scripted responses in order, then a default one. The model {@value
 * #SMALL}, which opencode uses for titles, always returns the same response. Thread-safe.
 */
public final class ScriptedModel implements AutoCloseable {
  /** The model with the scripted responses. */
  public static final String MAIN = "main";

  /** The model for titles. */
  public static final String SMALL = "small";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<ScriptedAnswer> script = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonNode> requests = new LinkedBlockingQueue<>();
  private final HttpServer http;

  private ScriptedModel(HttpServer http) {
    this.http = http;
  }

  /** Starts a model with an empty script. */
  public static ScriptedModel start() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var model = new ScriptedModel(HttpServer.create(address, 0));
    model.http.setExecutor(model.threads);
    model.http.createContext("/v1/models", model::models);
    model.http.createContext("/v1/chat/completions", model::completion);
    model.http.start();
    return model;
  }

  /** Returns the base URL for an OpenAI-compatible client. */
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/v1");
  }

  /** Appends a response to the script and returns it. */
  public ScriptedAnswer say(ScriptedAnswer answer) {
    script.add(answer);
    return answer;
  }

  /** Waits for the next request to {@link #MAIN} that was not returned before. */
  public JsonNode awaitRequest(Duration deadline) throws InterruptedException {
    @Nullable JsonNode request = requests.poll(deadline.toMillis(), TimeUnit.MILLISECONDS);
    if (request == null) {
      throw new AssertionError("No request to the model within " + deadline);
    }
    return request;
  }

  /** Closes all connections. */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void models(HttpExchange exchange) throws IOException {
    byte[] body =
        """
        {"object":"list","data":[{"id":"%s","object":"model"},{"id":"%s","object":"model"}]}\
        """
            .formatted(MAIN, SMALL)
            .getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void completion(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode request = JSON.readTree(exchange.getRequestBody());
      String model = request.path("model").asText();
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      answer(model, request).sendTo(new ChatStream(exchange.getResponseBody(), model));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ScriptedAnswer answer(String model, JsonNode request) {
    if (!model.equals(MAIN)) {
      return ScriptedAnswer.of("A scripted title");
    }
    requests.add(request);
    @Nullable ScriptedAnswer next = script.poll();
    return next == null ? ScriptedAnswer.of("Nothing ", "was ", "scripted.") : next;
  }
}
