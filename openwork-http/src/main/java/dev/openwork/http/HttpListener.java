package dev.openwork.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A listening socket whose handler can be replaced. {@link #open} binds the port; connections that
 * arrive before the first {@link #serve} wait for it. The listener keeps no reference to a handler
 * that was replaced and closed. Thread-safe.
 */
public final class HttpListener implements AutoCloseable {
  private static final long NEVER = 0;

  /** Enough for handlers that block, before JDK 21; later JDKs run them in virtual threads. */
  private static final int MAX_THREADS = 2048;

  private final Server server;
  private final ServerConnector connector;
  private final SwitchingHandler switching;

  private HttpListener(HttpLimits limits) {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
    threads.setName("http");
    threads.setDaemon(true);
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    server = new Server(threads, timer(), null);
    connector = new ServerConnector(server, 1, 1, new ExpectationFilter(configuration(limits)));
    connector.setIdleTimeout(limits.keepAlive().toMillis());
    connector.setShutdownIdleTimeout(
        limits.keepAlive().toMillis()); // for request bodies still being received
    ConnectionMonitor monitor = new ConnectionMonitor(limits, server.getScheduler());
    connector.addBean(monitor);
    server.addConnector(connector);
    switching = new SwitchingHandler(monitor);
    server.setHandler(switching);
    server.setErrorHandler(new PlainErrorHandler(switching::errorResponses));
  }

  /**
   * Binds a port with the default limits.
   *
   * @param port the port, or 0 for any free port
   * @throws IOException if the port is in use or the host is not a local address
   */
  public static HttpListener open(String host, int port) throws IOException {
    return open(host, port, HttpLimits.STANDARD);
  }

  /** Binds a port; see {@link #open(String, int)}. */
  public static HttpListener open(String host, int port, HttpLimits limits) throws IOException {
    HttpListener listener = new HttpListener(limits);
    listener.connector.setHost(host);
    listener.connector.setPort(port);
    try {
      listener.connector.open();
      return listener;
    } catch (IOException e) {
      String message =
          "Cannot listen on %s port %d. Stop the program that uses the port or choose another port."
              .formatted(host, port);
      throw new IOException(message, e);
    }
  }

  /** Returns the base URL with the bound port and without a path. */
  public URI uri() {
    String host = isWildcard(connector.getHost()) ? "127.0.0.1" : connector.getHost();
    String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
    return URI.create("http://" + literal + ":" + connector.getLocalPort());
  }

  /**
   * Starts a handler and atomically routes all new requests to it. Requests in flight stay with the
   * previous handler; the caller drains and closes its {@link Serving}.
   *
   * @throws IOException if the handler cannot be started; the previous handler stays in use
   */
  public synchronized Serving serve(Handler handler) throws IOException {
    handler.setServer(server);
    try {
      handler.start();
      Serving serving = switching.switchTo(handler);
      server.start();
      return serving;
    } catch (Exception e) {
      throw new IOException("Cannot start the handler: " + e.getMessage(), e);
    }
  }

  /**
   * Releases the port and stops accepting connections. Open connections are closed after the
   * responses to the requests in flight.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // Serving.drain waits for the requests
  public synchronized void stopAccepting() {
    connector.shutdown();
  }

  /** Releases the port and closes all connections. May be called more than once. */
  @Override
  public synchronized void close() throws IOException {
    try {
      server.stop();
      connector.close();
    } catch (Exception e) {
      throw new IOException("Cannot close the listener: " + e.getMessage(), e);
    } finally {
      server.destroy();
    }
  }

  private static HttpConfiguration configuration(HttpLimits limits) {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendXPoweredBy(false);
    configuration.setRequestHeaderSize(limits.headerBytes());
    configuration.setIdleTimeout(NEVER);
    configuration.setHeaderCacheCaseSensitive(
        true); // otherwise values may get the case of earlier ones
    return configuration;
  }

  /** With a fixed class loader, because the thread would otherwise keep the caller's context. */
  private static Scheduler timer() {
    return new ScheduledExecutorScheduler(
        "http-timer", true, HttpListener.class.getClassLoader(), null);
  }

  private static boolean isWildcard(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
