package dev.openwork.loop.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * An HTTP server on the loopback interface. It rejects requests for the host names of other sites
 * (DNS rebinding) and passes all others to its handlers. Other users of the machine can connect, so
 * each handler must authenticate its clients. Each request has a daemon thread, so a slow reader
 * delays no other. Thread-safe.
 */
public final class LoopServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** The limit of concurrent requests, including streams; further connections are closed. */
  private static final int MAX_REQUESTS = 256;

  private static final int MAX_HEADER_BYTES = 16 * 1024;

  /** The time in which a client must have sent its request. */
  private static final int MAX_REQUEST_SECONDS = 10;

  private final HttpServer server;
  private final ExecutorService threads;
  private final List<WebHandler> handlers = new CopyOnWriteArrayList<>();

  private LoopServer(HttpServer server) {
    this.server = server;
    this.threads =
        new ThreadPoolExecutor(
            0, MAX_REQUESTS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), LoopServer::daemon);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Starts a server without handlers.
   *
   * @param port 0 for any free port
   */
  public static LoopServer open(int port) throws IOException {
    // The JDK reads them once, when the first server of the JVM is created. Its defaults are 380
    // KiB
    // and no time limit.
    System.getProperties()
        .putIfAbsent("sun.net.httpserver.maxReqHeaderSize", String.valueOf(MAX_HEADER_BYTES));
    System.getProperties()
        .putIfAbsent("sun.net.httpserver.maxReqTime", String.valueOf(MAX_REQUEST_SECONDS));
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
    LoopServer loop = new LoopServer(HttpServer.create(address, 0));
    // The server's dispatcher thread is a daemon only if the thread that starts it is one.
    CompletableFuture.runAsync(loop.server::start, loop.threads).join();
    return loop;
  }

  /** Adds a handler of the requests to which no earlier handler responds. */
  public void add(WebHandler handler) {
    handlers.add(handler);
  }

  /** Returns the port. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Returns the address, without a path. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** Closes the port and all connections. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange http) throws IOException {
    try (http) {
      WebExchange exchange = new WebExchange(http);
      if (!exchange.isForHost(port())) {
        exchange.send(421);
        return;
      }
      for (WebHandler handler : handlers) {
        if (handler.handle(exchange)) {
          return;
        }
      }
      exchange.send(404);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "openwork-web");
    thread.setDaemon(true);
    return thread;
  }
}
