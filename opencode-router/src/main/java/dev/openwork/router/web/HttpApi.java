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

/** The HTTP listener. Answers on threads of its own from {@link #start} until {@link #close}. */
public final class HttpApi implements AutoCloseable {
  private static final int THREADS = 8;
  private static final String SLOWEST_REQUEST_SECONDS = "30";

  private final HttpServer http;
  private final ExecutorService threads;

  private HttpApi(HttpServer http, ExecutorService threads) {
    this.http = http;
    this.threads = threads;
  }

  /**
   * Listens, and answers from then on with what the resources offer, each time after {@code
   * refresh}.
   *
   * @throws IOException naming address and way out, when the address cannot be listened on
   */
  public static HttpApi start(
      String host, int port, List<Resource> resources, AccessToken token, Runnable refresh, Log log)
      throws IOException {
    System.setProperty("sun.net.httpserver.maxReqTime", SLOWEST_REQUEST_SECONDS);
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else an answer may wait 40 ms
    HttpServer http = bind(host, port);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    http.setExecutor(threads);
    List<Route> routes =
        resources.stream().flatMap(resource -> resource.routes().stream()).toList();
    http.createContext("/", new ApiHandler(routes, token, refresh, log));
    http.start();
    return new HttpApi(http, threads);
  }

  /** Where it listens; the port is the real one, whatever was asked for. */
  public URI uri() {
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

  private static HttpServer bind(String host, int port) throws IOException {
    var address = new InetSocketAddress(InetAddress.getByName(host), port);
    try {
      return HttpServer.create(address, 0);
    } catch (BindException e) {
      throw new IOException(
          "cannot listen on %s:%d: %s; choose another port with --port, or 0 for any"
              .formatted(host, port, e.getMessage()),
          e);
    }
  }
}
