package dev.openwork.maven.assets.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A local server with release downloads. Serves each asset after a redirect, as the real server
 * does, supports range requests, and can inject faults.
 */
public final class ReleaseServer implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, byte[]> assets = new ConcurrentHashMap<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger downloads = new AtomicInteger();
  private final List<String> ranges = new CopyOnWriteArrayList<>();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /** Starts a server without assets. */
  public ReleaseServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/download/", this::redirect);
    server.createContext("/content/", this::serve);
    server.start();
  }

  /** A response to one request. */
  @FunctionalInterface
  public interface Fault {
    /** Sends the response. */
    void answer(HttpExchange exchange, byte[] content) throws IOException;
  }

  /** Adds an asset with a path such as {@code v1.0.0/opencode-linux-x64.tar.gz}. */
  public ReleaseServer with(String path, byte[] content) {
    assets.put(path, content);
    return this;
  }

  /** Adds the digest of an asset to the description of its release. */
  public ReleaseServer describing(String tag, String asset, String digest) {
    String release =
        "{\"assets\": [{\"name\": \"%s\", \"digest\": \"%s\"}]}".formatted(asset, digest);
    return with("api/" + tag, release.getBytes(StandardCharsets.UTF_8));
  }

  /** Injects a fault into the next download; further calls apply to later downloads. */
  public void failNext(Fault fault) {
    faults.add(fault);
  }

  /** Returns a source with unfinished downloads in a directory and without real pauses. */
  public GithubRelease source(Path directory) {
    return source(directory, new RetryPolicy(SOON, SOON, 1, 4, Duration.ofSeconds(1), SOON));
  }

  /** Returns a source with another policy. */
  public GithubRelease source(Path directory, RetryPolicy policy) {
    return new GithubRelease(uri("/download/"), uri("/content/api/"), downloads(directory, policy));
  }

  /** Returns a downloader that accepts redirects to this server. */
  public Downloader downloads(Path directory, RetryPolicy policy) {
    return new Downloader(
        directory,
        new HttpAccess(ProxyRules.NONE, policy, target -> target.getPort() == port()),
        pauses::add,
        ProgressListener.NONE);
  }

  /** Returns the number of requests for content. */
  public int downloads() {
    return downloads.get();
  }

  /** Returns the Range headers of requests. */
  public List<String> ranges() {
    return List.copyOf(ranges);
  }

  /** Returns the pauses that the client requested. */
  public List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  /** Returns an address of this server. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void redirect(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().replaceFirst("/download/", "/content/");
    exchange.getResponseHeaders().set("Location", path);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().replaceFirst("/content/", "");
      byte[] content = assets.get(path);
      if (content == null) {
        exchange.sendResponseHeaders(404, -1);
      } else if (path.startsWith("api/")) {
        Faults.send(exchange, 200, content);
      } else {
        count(exchange);
        Fault fault = faults.poll();
        (fault == null ? Faults.NONE : fault).answer(exchange, content);
      }
    }
  }

  private void count(HttpExchange exchange) {
    downloads.incrementAndGet();
    String range = exchange.getRequestHeaders().getFirst("Range");
    if (range != null) {
      ranges.add(range);
    }
  }

  /** Returns a fault that sends a number of bytes, then nothing until the server is closed. */
  public Fault stallAfter(int bytes) {
    return (exchange, content) -> {
      Faults.begin(exchange, content);
      OutputStream body = exchange.getResponseBody();
      body.write(content, 0, bytes);
      body.flush();
      awaitClosing();
    };
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
