package dev.openwork.router.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.openwork.router.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The part of opencode's API that the router uses. Answers prompts as {@link #script} says;
 * sessions live as long as it does.
 */
public final class FakeOpencode implements AutoCloseable {
  /** What is answered to a prompt. */
  public interface Script {
    /** The text of the answer. */
    String answer(Prompted prompt) throws InterruptedException;
  }

  /** A prompt as it came. */
  public record Prompted(String session, String directory, JsonNode body) {
    /** Its text. */
    public String text() {
      return body.path("parts").path(0).path("text").asText();
    }
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer http;
  private final Set<String> sessions = ConcurrentHashMap.newKeySet();
  private final List<Prompted> prompts = new CopyOnWriteArrayList<>();
  private final List<HttpExchange> listeners = new CopyOnWriteArrayList<>();
  private final BlockingQueue<JsonNode> permissions = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> aborted = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  private volatile Script script = prompt -> "You said: " + prompt.text();

  /** What must be asked in vain before anything is answered. */
  private final Set<String> inVain = ConcurrentHashMap.newKeySet();

  private FakeOpencode(int port, Set<String> first) throws IOException {
    inVain.addAll(first);
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    http.setExecutor(threads);
    serve("/global/event", this::listen);
    serve("/session", this::session);
    serve("/permission", this::permission);
    serve("/question", exchange -> reply(exchange, Json.read("[]")));
    serve("/global/health", exchange -> reply(exchange, Json.object().put("healthy", true)));
    http.start();
  }

  /** While something is asked in vain, requests are taken and stay without an answer. */
  private void serve(String path, HttpHandler handler) {
    http.createContext(
        path,
        exchange -> {
          boolean starting = !inVain.isEmpty();
          inVain.remove(path);
          if (!starting) {
            handler.handle(exchange);
          }
        });
  }

  /** Starts one on any port. */
  public static FakeOpencode start() throws IOException {
    return new FakeOpencode(0, Set.of());
  }

  /** Starts one, which knows no session, in the place of one that was closed. */
  public static FakeOpencode startAt(URI uri) throws IOException {
    return new FakeOpencode(uri.getPort(), Set.of());
  }

  /**
   * The same, but as the real one is while it starts: it answers nothing until it was asked in vain
   * for its events and for its health.
   */
  public static FakeOpencode startSlowlyAt(URI uri) throws IOException {
    return new FakeOpencode(uri.getPort(), Set.of("/global/event", "/global/health"));
  }

  /** Where it listens. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  /** Answers prompts so from now on. */
  public void script(Script other) {
    script = other;
  }

  /** Loses all sessions. */
  public void forgetSessions() {
    sessions.clear();
  }

  /** How many sessions were made. */
  public int created() {
    return count.get();
  }

  /** All prompts so far. */
  public List<Prompted> prompts() {
    return List.copyOf(prompts);
  }

  /** The sessions that were told to stop. */
  public BlockingQueue<String> aborted() {
    return aborted;
  }

  /** Answers to requests for a permission. */
  public BlockingQueue<JsonNode> permissions() {
    return permissions;
  }

  /** Tells all who listen that something happened; those who hung up do not hear it. */
  public void emit(String type, String properties) {
    String event =
        "data: {\"directory\":\"/\",\"payload\":{\"type\":\"%s\",\"properties\":%s}}\n\n"
            .formatted(type, properties);
    listeners.removeIf(listener -> !hears(listener, event));
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    exchange
        .getResponseBody()
        .write(
            "data: {\"payload\":{\"type\":\"server.connected\"}}\n\n"
                .getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    listeners.add(exchange);
  }

  private static boolean hears(HttpExchange listener, String event) {
    try {
      listener.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
      listener.getResponseBody().flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void session(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/", -1);
    if (path.length == 2) {
      String id = "ses_%d_%s".formatted(count.incrementAndGet(), uri().getPort());
      sessions.add(id);
      reply(exchange, Json.object().put("id", id));
    } else if (path.length == 4 && path[3].equals("abort")) {
      aborted.add(path[2]);
      reply(exchange, Json.read("true"));
    } else if (!sessions.contains(path[2])) {
      try (exchange) {
        Bodies.read(exchange);
        Bodies.answer(exchange, 404, Json.object().put("name", "NotFoundError"));
      }
    } else {
      prompt(exchange, path[2]);
    }
  }

  private void prompt(HttpExchange exchange, String session) throws IOException {
    String directory = exchange.getRequestHeaders().getFirst("x-opencode-directory");
    var prompt =
        new Prompted(
            session, URLDecoder.decode(directory, StandardCharsets.UTF_8), Bodies.read(exchange));
    prompts.add(prompt);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 0); // at once, as opencode does
      exchange.getResponseBody().flush();
      var message = Json.object();
      message.putObject("info").put("role", "assistant");
      message.putArray("parts").addObject().put("type", "text").put("text", script.answer(prompt));
      exchange.getResponseBody().write(Json.write(message).getBytes(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void permission(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      reply(exchange, Json.read("[]"));
      return;
    }
    permissions.add(Bodies.read(exchange));
    reply(exchange, Json.read("true"));
  }

  private static void reply(HttpExchange exchange, JsonNode json) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      Bodies.answer(exchange, 200, json);
    }
  }
}
