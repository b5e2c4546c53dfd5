package dev.openwork.loop.overlay;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Serves the overlay script and an event stream of overlay states to browsers on this machine that
 * know a token, which is part of the path: other users of the machine can connect, too. Each
 * request has a daemon thread, so a slow reader delays no other. Thread-safe.
 */
final class OverlayServer implements AutoCloseable {
  private static final String SCRIPT = "/overlay.js";
  private static final String EVENTS = "/events";
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final String LOOPBACK_NAME = "(?:127\\.0\\.0\\.1|localhost|\\[::1\\])";
  private static final Pattern LOOPBACK_ORIGIN =
      Pattern.compile("https?://" + LOOPBACK_NAME + "(?::\\d+)?");

  /** The limit of concurrent requests, including streams; further connections are closed. */
  private static final int MAX_REQUESTS = 256;

  private static final int MAX_HEADER_BYTES = 16 * 1024;
  private static final Duration KEEP_ALIVE = Duration.ofSeconds(10);
  private static final int NO_BODY = -1;
  private static final int STREAMED = 0;

  private final HttpServer server;
  private final ExecutorService threads;
  private final StateStreams streams;
  private final String directory;
  private final String script;

  private OverlayServer(HttpServer server, String token, OverlayState state) throws IOException {
    this.server = server;
    this.directory = "/" + token;
    this.streams = new StateStreams(state, KEEP_ALIVE);
    this.script = readScript();
    this.threads =
        new ThreadPoolExecutor(
            0, MAX_REQUESTS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), OverlayServer::daemon);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Starts a server on the loopback interface.
   *
   * @param port 0 for any free port
   * @param token letters, digits, hyphens and underscores
   * @param state the first event of each stream until another state is published
   */
  static OverlayServer open(int port, String token, OverlayState state) throws IOException {
    // The JDK reads this once, when the first server of the JVM is created. Its default is 380 KiB.
    System.getProperties()
        .putIfAbsent("sun.net.httpserver.maxReqHeaderSize", String.valueOf(MAX_HEADER_BYTES));
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
    OverlayServer overlay = new OverlayServer(HttpServer.create(address, 0), token, state);
    // The server's dispatcher thread is a daemon only if the thread that starts it is one.
    CompletableFuture.runAsync(overlay.server::start, overlay.threads).join();
    return overlay;
  }

  /** Returns the path of the script. */
  String script() {
    return directory + SCRIPT;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Sends a state to all streams. A stream that is busy skips all states but the latest. */
  void publish(OverlayState state) {
    streams.publish(state);
  }

  /** Closes the port and all connections. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Connection", "close");
      String uri = exchange.getRequestURI().toString();
      if (!isForThisServer(exchange)) {
        exchange.sendResponseHeaders(421, NO_BODY);
      } else if (!exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(405, NO_BODY);
      } else if (isPath(uri, SCRIPT)) {
        sendScript(exchange);
      } else if (!isPath(uri, EVENTS)) {
        exchange.sendResponseHeaders(404, NO_BODY);
      } else if (!origin(exchange).map(OverlayServer::isLoopback).orElse(true)) {
        exchange.sendResponseHeaders(403, NO_BODY);
      } else {
        sendEvents(exchange);
      }
    }
  }

  private void sendScript(HttpExchange exchange) throws IOException {
    byte[] body =
        (script.strip() + "('" + streams.latest().version() + "');\n")
            .getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/javascript;charset=utf-8");
    headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private void sendEvents(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/event-stream");
    origin(exchange)
        .ifPresent(
            origin -> {
              headers.set("Access-Control-Allow-Origin", origin);
              headers.set("Vary", "Origin");
            });
    exchange.sendResponseHeaders(200, STREAMED);
    OutputStream body = exchange.getResponseBody();
    body.write("retry: 1000\n".getBytes(StandardCharsets.UTF_8));
    streams.send(body);
  }

  /** Rejects host names of other sites that resolve to this machine (DNS rebinding). */
  private boolean isForThisServer(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && host.matches(LOOPBACK_NAME + ":" + port());
  }

  /** Takes the same time wherever the paths differ. */
  private boolean isPath(String uri, String name) {
    return MessageDigest.isEqual(
        uri.getBytes(StandardCharsets.UTF_8), (directory + name).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> origin(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Origin"));
  }

  private static boolean isLoopback(String origin) {
    return LOOPBACK_ORIGIN.matcher(origin).matches();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "openwork-overlay");
    thread.setDaemon(true);
    return thread;
  }

  private static String readScript() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OverlayServer.class.getResourceAsStream("overlay.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
