package dev.openwork.app.legacy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.openwork.process.opencode.OpencodeProgram;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** A fake opencode with responses and events that a test sets; also a program. */
final class FakeOpencode implements AutoCloseable {
  private static final String PORT = "--port=";

  private final Map<String, Response> responses = new ConcurrentHashMap<>();
  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final String authorization;
  private final HttpServer server;

  FakeOpencode(int port, String password) throws IOException {
    String credentials = OpencodeProgram.USER + ":" + password;
    authorization =
        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
    respond("GET /global/health", "{\"healthy\":true}");
  }

  /** Runs until the process is terminated. */
  public static void main(String[] args) throws IOException {
    int port =
        Stream.of(args)
            .filter(argument -> argument.startsWith(PORT))
            .mapToInt(argument -> Integer.parseInt(argument.substring(PORT.length())))
            .findFirst()
            .orElseThrow();
    FakeOpencode opencode = new FakeOpencode(port, System.getenv("OPENCODE_SERVER_PASSWORD"));
    opencode.respond("GET /permission", "[]");
    System.out.println("opencode server listening on " + opencode.endpoint().uri());
  }

  private record Response(int status, String body, Optional<String> nextCursor) {}

  /** A request. */
  record Call(String request, String directory, String body) {}

  OpencodeEndpoint endpoint() {
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new OpencodeEndpoint(uri, authorization, Optional.empty());
  }

  /** Sets the response to a request such as {@code GET /path?query}. */
  FakeOpencode respond(String request, String body) {
    responses.put(request, new Response(200, body, Optional.empty()));
    return this;
  }

  FakeOpencode respondPage(String request, String body, String nextCursor) {
    responses.put(request, new Response(200, body, Optional.of(nextCursor)));
    return this;
  }

  FakeOpencode fail(String request, int status, String body) {
    responses.put(request, new Response(status, body, Optional.empty()));
    return this;
  }

  /** Sends an event; an empty string ends the stream. */
  void send(String event) {
    events.add(event);
  }

  /** Waits for the next request except those of the events. */
  Call nextCall() throws InterruptedException {
    return calls.take();
  }

  private void handle(HttpExchange exchange) throws IOException {
    if (!authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, new Response(401, "", Optional.empty()));
    } else if (exchange.getRequestURI().getPath().equals("/event")) {
      stream(exchange);
    } else {
      String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      calls.add(
          new Call(
              request,
              String.valueOf(exchange.getRequestHeaders().getFirst("x-opencode-directory")),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      answer(
          exchange,
          responses.getOrDefault(
              request,
              new Response(404, "{\"data\":{\"message\":\"no such route\"}}", Optional.empty())));
    }
  }

  private static void answer(HttpExchange exchange, Response response) throws IOException {
    byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
    response
        .nextCursor()
        .ifPresent(cursor -> exchange.getResponseHeaders().set("x-next-cursor", cursor));
    exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (String event = "{\"type\":\"server.connected\",\"properties\":{}}";
          !event.isEmpty();
          event = events.take()) {
        out.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
