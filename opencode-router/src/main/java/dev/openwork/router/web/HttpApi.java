package dev.openwork.router.web;

import com.sun.net.httpserver.HttpServer;
import dev.openwork.router.domain.Log;
import dev.openwork.router.settings.AccessToken;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the HTTP API from {@link #start} until {@link #close}. */
public final class HttpApi implements AutoCloseable {
  private static final int THREADS = 8;
  private static final String MAX_REQUEST_SECONDS = "30";

  private final HttpServer http;
  private final ExecutorService threads;

  private HttpApi(HttpServer http, ExecutorService threads) {
    this.http = http;
    this.threads = threads;
  }

  /**
   * Starts a server on its own threads.
   *
   * @param port the port; 0 selects a free one
   * @param refresh runs before each request
   * @throws IOException if the address is in use or not available
   */
  public static HttpApi start(
      String host, int port, List<Resource> resources, AccessToken token, Runnable refresh, Log log)
      throws IOException {
    System.setProperty("sun.net.httpserver.maxReqTime", MAX_REQUEST_SECONDS);
    System.setProperty("sun.net.httpserver.nodelay", "true"); // avoids delays of 40 ms
    HttpServer http = bind(host, port);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    http.setExecutor(threads);
    List<Route> routes =
        resources.stream().flatMap(resource -> resource.routes().stream()).toList();
    http.createContext("/", new ApiHandler(routes, token, refresh, log));
    http.start();
    return new HttpApi(http, threads);
  }

  /** Returns the base URL with the actual port. */
  public URI uri() {
    InetSocketAddress address = http.getAddress();
    String host = address.getAddress().getHostAddress();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
  }

  /** Stops immediately; active requests are aborted. */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private static HttpServer bind(String host, int port) throws IOException {
    var address = new InetSocketAddress(InetAddress.getByName(host), port);
    try {
      return HttpServer.create(address, 0);
    } catch (BindException e) {
      throw new IOException(
          "cannot listen on %s:%d: %s; select another port with --port, or 0 for a free one"
              .formatted(host, port, e.getMessage()),
          e);
    }
  }
}
