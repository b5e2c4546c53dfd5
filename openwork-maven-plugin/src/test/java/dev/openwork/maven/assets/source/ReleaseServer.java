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
 * A loopback stand-in for the release downloads: each asset is served by way of a redirect, as the
 * real ones are, in ranges when asked for, and badly when told to.
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

  /** A server without assets. */
  public ReleaseServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/download/", this::redirect);
    server.createContext("/content/", this::serve);
    server.start();
  }

  /** How a request goes wrong. */
  @FunctionalInterface
  public interface Fault {
    /** Answers instead of the server. */
    void answer(HttpExchange exchange, byte[] content) throws IOException;
  }

  /** Serves {@code content} as {@code path}, such as {@code v1.0.0/opencode-linux-x64.tar.gz}. */
  public ReleaseServer with(String path, byte[] content) {
    assets.put(path, content);
    return this;
  }

  /** States digests as the description of a release does. */
  public ReleaseServer describing(String tag, String asset, String digest) {
    String release =
        "{\"assets\": [{\"name\": \"%s\", \"digest\": \"%s\"}]}".formatted(asset, digest);
    return with("api/" + tag, release.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes the next download go wrong; further calls are for those after it. */
  public void failNext(Fault fault) {
    faults.add(fault);
  }

  /** A source whose partial downloads lie in {@code directory} and whose pauses pass at once. */
  public GithubRelease source(Path directory) {
    return source(directory, new Patience(SOON, SOON, 1, 4, Duration.ofSeconds(1), SOON));
  }

  /** The same with another patience. */
  public GithubRelease source(Path directory, Patience patience) {
    return new GithubRelease(
        uri("/download/"), uri("/content/api/"), downloads(directory, patience));
  }

  /** Downloads that may be redirected to this server. */
  public Downloads downloads(Path directory, Patience patience) {
    return new Downloads(
        directory,
        new HttpAccess(ProxyRules.NONE, patience, target -> target.getPort() == port()),
        pauses::add,
        Progress.NONE);
  }

  /** How often content was asked for. */
  public int downloads() {
    return downloads.get();
  }

  /** The Range headers of those requests that had one. */
  public List<String> ranges() {
    return List.copyOf(ranges);
  }

  /** What the client would have waited. */
  public List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  /** An address of this server. */
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

  /** A fault that sends so many bytes, then nothing until the server closes. */
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
