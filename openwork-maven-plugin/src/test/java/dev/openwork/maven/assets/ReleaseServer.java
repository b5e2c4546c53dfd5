package dev.openwork.maven.assets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A loopback stand-in for the release downloads: each asset is served by way of a redirect, as the
 * real ones are.
 */
final class ReleaseServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, byte[]> assets = new ConcurrentHashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger downloads = new AtomicInteger();
  private final HttpServer server;

  ReleaseServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/download/", this::redirect);
    server.createContext("/content/", this::serve);
    server.createContext("/silent/", this::neverAnswer);
    server.start();
  }

  /** Serves {@code content} as {@code path}, such as {@code v1.0.0/opencode-linux-x64.tar.gz}. */
  ReleaseServer with(String path, byte[] content) {
    assets.put(path, content);
    return this;
  }

  GithubRelease source() {
    return new GithubRelease(uri("/download/"), PATIENCE, PATIENCE);
  }

  /** A source that takes connections and then says nothing. */
  GithubRelease silentSource() {
    return new GithubRelease(uri("/silent/"), PATIENCE, Duration.ofMillis(50));
  }

  int downloads() {
    return downloads.get();
  }

  private URI uri(String path) {
    var address = server.getAddress();
    return URI.create(
        "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + path);
  }

  private void redirect(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().replaceFirst("/download/", "/content/");
    exchange.getResponseHeaders().set("Location", path);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void serve(HttpExchange exchange) throws IOException {
    byte[] content = assets.get(exchange.getRequestURI().getPath().replaceFirst("/content/", ""));
    if (content == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      downloads.incrementAndGet();
      exchange.sendResponseHeaders(200, content.length);
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(content);
      }
    }
    exchange.close();
  }

  private void neverAnswer(HttpExchange exchange) {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
