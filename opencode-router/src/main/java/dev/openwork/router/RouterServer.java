package dev.openwork.router;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The router's HTTP server. Runs on threads of its own from {@link #start} until {@link #close}.
 */
final class RouterServer implements AutoCloseable {
  private static final int THREADS = 4;

  private final HttpServer http;
  private final ExecutorService threads;

  private RouterServer(HttpServer http, ExecutorService threads) {
    this.http = http;
    this.threads = threads;
  }

  /**
   * Listens, and answers from then on.
   *
   * @throws IOException naming address and way out, when the address cannot be listened on
   */
  static RouterServer start(ServeOptions options) throws IOException {
    HttpServer http = bind(options);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    http.setExecutor(threads);
    var health = new HealthHandler(options);
    http.createContext("/", health);
    http.start();
    return new RouterServer(http, threads);
  }

  /** Where it listens; the port is the real one, whatever was asked for. */
  URI uri() {
    InetSocketAddress address = http.getAddress();
    String host = address.getAddress().getHostAddress();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
  }

  /** Stops at once, answers under way included. */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private static HttpServer bind(ServeOptions options) throws IOException {
    var address = new InetSocketAddress(InetAddress.getByName(options.host()), options.port());
    try {
      return HttpServer.create(address, 0);
    } catch (BindException e) {
      throw new IOException(
          "cannot listen on "
              + options.host()
              + ":"
              + options.port()
              + ": "
              + e.getMessage()
              + "; choose another port with --port, or 0 for any",
          e);
    }
  }
}
