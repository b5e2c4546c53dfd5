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

/** Plays Server V2 on a loopback port: answers that a test sets, and events that it sends. */
final class StandInServer implements AutoCloseable {
  private static final String CONNECTED =
      "{\"type\":\"server.connected\",\"id\":\"0\",\"properties\":{}}";

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final CountDownLatch held = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  StandInServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private record Answer(int status, String body) {}

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers {@code GET /path} and the like with the data of a success. */
  StandInServer answer(String request, String data) {
    String meta = "{\"requestId\":\"r\",\"timestamp\":\"2026-01-01T00:00:00Z\"}";
    answers.put(
        request, new Answer(200, "{\"ok\":true,\"data\":" + data + ",\"meta\":" + meta + "}"));
    return this;
  }

  StandInServer refuse(String request, int status, String code, String message) {
    String error =
        "{\"ok\":false,\"error\":{\"code\":\"%s\",\"message\":\"%s\",\"requestId\":\"owreq_7\"}}";
    answers.put(request, new Answer(status, error.formatted(code, message)));
    return this;
  }

  /** Sends an event to whoever listens; without data it ends the stream. */
  void send(String event) {
    events.add(event);
  }

  /** Waits for a body that was posted. */
  String nextBody() throws InterruptedException {
    return received.take();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!body.isEmpty()) {
      received.add(body);
    }
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    if (request.endsWith("/events")) {
      stream(exchange);
    } else if (answers.containsKey(request)) {
      Answer answer = answers.get(request);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    } else {
      hold();
    }
  }

  private void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (String event = CONNECTED; !event.isEmpty(); event = events.take()) {
        out.write(("data: " + event.replace("\n", "") + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What has no answer gets none, as a prompt while opencode works. */
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
