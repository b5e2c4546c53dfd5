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
 * A fake of the part of opencode's API that the router uses. {@link #script} defines the answers to
 * prompts. Sessions are lost when it is closed.
 */
public final class FakeOpencode implements AutoCloseable {
  /** Defines the answers to prompts. */
  public interface Script {
    /** Returns the text of the answer. */
    String answer(Prompted prompt) throws InterruptedException;
  }

  /** A received prompt. */
  public record Prompted(String session, String directory, JsonNode body) {
    /** Returns the text of the prompt. */
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

  /** The paths that must be requested once before any request is answered. */
  private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

  private FakeOpencode(int port, Set<String> first) throws IOException {
    unanswered.addAll(first);
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    http.setExecutor(threads);
    serve("/global/event", this::listen);
    serve("/session", this::session);
    serve("/permission", this::permission);
    serve("/question", exchange -> reply(exchange, Json.read("[]")));
    serve("/global/health", exchange -> reply(exchange, Json.object().put("healthy", true)));
    http.start();
  }

  /** Accepts requests without answering them until each of the paths was requested. */
  private void serve(String path, HttpHandler handler) {
    http.createContext(
        path,
        exchange -> {
          boolean starting = !unanswered.isEmpty();
          unanswered.remove(path);
          if (!starting) {
            handler.handle(exchange);
          }
        });
  }

  /** Starts a fake on a free port. */
  public static FakeOpencode start() throws IOException {
    return new FakeOpencode(0, Set.of());
  }

  /** Starts a fake without sessions at the address of a closed one. */
  public static FakeOpencode startAt(URI uri) throws IOException {
    return new FakeOpencode(uri.getPort(), Set.of());
  }

  /**
   * Starts a fake that does not answer the first requests, as the real opencode during startup: not
   * until its events and its health were requested once.
   */
  public static FakeOpencode startSlowlyAt(URI uri) throws IOException {
    return new FakeOpencode(uri.getPort(), Set.of("/global/event", "/global/health"));
  }

  /** Returns the base URL. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  /** Sets the script for the following prompts. */
  public void script(Script other) {
    script = other;
  }

  /** Removes all sessions. */
  public void forgetSessions() {
    sessions.clear();
  }

  /** Returns the number of created sessions. */
  public int created() {
    return count.get();
  }

  /** Returns the prompts received so far. */
  public List<Prompted> prompts() {
    return List.copyOf(prompts);
  }

  /** Returns the ids of the aborted sessions. */
  public BlockingQueue<String> aborted() {
    return aborted;
  }

  /** Returns the replies to permission requests. */
  public BlockingQueue<JsonNode> permissions() {
    return permissions;
  }

  /** Sends an event to all connected clients. */
  public void emit(String type, String properties) {
    String event =
        "data: {\"directory\":\"/\",\"payload\":{\"type\":\"%s\",\"properties\":%s}}\n\n"
            .formatted(type, properties);
    listeners.removeIf(listener -> !send(listener, event));
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

  private static boolean send(HttpExchange listener, String event) {
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
        Bodies.respond(exchange, 404, Json.object().put("name", "NotFoundError"));
      }
    } else {
      prompt(exchange, path[2]);
    }
  }

  /** Decodes percent sequences only, as opencode does. */
  private static String decoded(String header) {
    return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private void prompt(HttpExchange exchange, String session) throws IOException {
    String directory = exchange.getRequestHeaders().getFirst("x-opencode-directory");
    var prompt = new Prompted(session, decoded(directory), Bodies.read(exchange));
    prompts.add(prompt);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 0); // immediately, as opencode does
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
      Bodies.respond(exchange, 200, json);
    }
  }
}
