package dev.openwork.server.opencode;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An HTTP server in place of opencode. It records the requests and sends a configurable response.
 */
final class StubOpencode implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private volatile Handler handler = exchange -> send(exchange, 200, "true");

  /** Sends a response. */
  @FunctionalInterface
  interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  /**
   * A request.
   *
   * @param call method, path and query
   */
  record Received(String call, String directory, String authorization, String body) {}

  StubOpencode() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  OpencodeEndpoint endpoint() {
    return new OpencodeEndpoint(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
        "Basic secret",
        Optional.empty());
  }

  StubOpencode responding(int status, String body) {
    return responding(exchange -> send(exchange, status, body));
  }

  StubOpencode responding(Handler newHandler) {
    handler = newHandler;
    return this;
  }

  /** Returns the next request. */
  Received next() throws InterruptedException {
    Received next = received.poll(20, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("No request was received");
    }
    return next;
  }

  boolean hasNoRequest() {
    return received.isEmpty();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(
          new Received(
              exchange.getRequestMethod() + " " + exchange.getRequestURI(),
              header(exchange, "x-opencode-directory"),
              header(exchange, "Authorization"),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      handler.handle(exchange);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return String.valueOf(exchange.getRequestHeaders().getFirst(name));
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
