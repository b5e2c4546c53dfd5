package dev.openwork.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A fake Server V2 on a loopback port with responses and events that a test sets. */
final class FakeServer implements AutoCloseable {
  private static final String CONNECTED =
      "{\"type\":\"server.connected\",\"id\":\"0\",\"properties\":{}}";

  private final Map<String, Response> responses = new ConcurrentHashMap<>();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final Map<String, String> authorizations = new ConcurrentHashMap<>();
  private final CountDownLatch held = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger openStreams = new AtomicInteger();
  private final HttpServer server;

  FakeServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private record Response(int status, String body) {}

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Sets the data of the successful response to a request such as {@code GET /path}. */
  FakeServer respond(String request, String data) {
    String meta = "{\"requestId\":\"r\",\"timestamp\":\"2026-01-01T00:00:00Z\"}";
    responses.put(
        request, new Response(200, "{\"ok\":true,\"data\":" + data + ",\"meta\":" + meta + "}"));
    return this;
  }

  /** Sets a page of data that is followed by another one. */
  FakeServer respondPage(String request, String data, String nextCursor) {
    respond(request, data);
    responses.computeIfPresent(
        request,
        (key, response) ->
            new Response(
                response.status(),
                response
                    .body()
                    .replace(
                        "\"requestId\"", "\"nextCursor\":\"" + nextCursor + "\",\"requestId\"")));
    return this;
  }

  FakeServer fail(String request, int status, String code, String message) {
    String error =
        "{\"ok\":false,\"error\":{\"code\":\"%s\",\"message\":\"%s\",\"requestId\":\"owreq_7\"}}";
    responses.put(request, new Response(status, error.formatted(code, message)));
    return this;
  }

  /** Sends an event on the stream; an empty string ends the stream. */
  void send(String event) {
    events.add(event);
  }

  /** Waits for the next request body. */
  String nextBody() throws InterruptedException {
    return received.take();
  }

  /** Returns the number of open event streams; a closed one is noticed at the next event. */
  int openStreams() {
    return openStreams.get();
  }

  /** Returns the value of the header {@code Authorization} of the last request of this kind. */
  String authorization(String request) {
    return authorizations.getOrDefault(request, "");
  }

  boolean hasReceivedABody() {
    return !received.isEmpty();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!body.isEmpty()) {
      received.add(body);
    }
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    authorizations.put(request, String.valueOf(authorization));
    String query = exchange.getRequestURI().getQuery();
    if (responses.containsKey(request + "?" + query)) {
      request += "?" + query;
    }
    if (request.endsWith("/events")) {
      stream(exchange);
    } else if (responses.containsKey(request)) {
      Response response = responses.get(request);
      byte[] bytes = response.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(response.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    } else {
      hold();
    }
  }

  private void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    openStreams.incrementAndGet();
    try (OutputStream out = exchange.getResponseBody()) {
      for (String event = CONNECTED; !event.isEmpty(); event = events.take()) {
        out.write(("data: " + event.replace("\n", "") + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      openStreams.decrementAndGet();
    }
  }

  /** A request without a response is never answered, like a prompt during its run. */
  private void hold() {
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    held.countDown();
    threads.shutdownNow();
    server.stop(0);
  }
}
