package dev.openwork.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A listening socket that outlives what it serves. The port is taken from {@link #open} on;
 * connections that come before the first {@link #serve} wait and are then answered. It keeps no
 * reference to a handler that was superseded and closed.
 */
public final class HttpListener implements AutoCloseable {
  private static final long NEVER = 0;

  private final Server server;
  private final ServerConnector connector;
  private final SwitchingHandler switching;

  private HttpListener(HttpLimits limits) {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("http");
    threads.setDaemon(true);
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    server = new Server(threads, timer(), null);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration(limits)));
    connector.setIdleTimeout(limits.keepAlive().toMillis());
    connector.setShutdownIdleTimeout(limits.keepAlive().toMillis()); // bodies may still arrive
    ConnectionWatch watch = new ConnectionWatch(limits, server.getScheduler());
    connector.addBean(watch);
    server.addConnector(connector);
    switching = new SwitchingHandler(watch);
    server.setHandler(switching);
    server.setErrorHandler(new TerseErrorHandler(switching::refusals));
  }

  /**
   * Takes a port; 0 takes any that is free. Fails with a message that says what to do when the port
   * is taken or the host is not one of this machine.
   */
  public static HttpListener open(String host, int port) throws IOException {
    return open(host, port, HttpLimits.STANDARD);
  }

  /** The same with other limits. */
  public static HttpListener open(String host, int port, HttpLimits limits) throws IOException {
    HttpListener listener = new HttpListener(limits);
    listener.connector.setHost(host);
    listener.connector.setPort(port);
    try {
      listener.connector.open();
      return listener;
    } catch (IOException e) {
      String message =
          "Cannot listen on %s port %d: stop the program that does or choose another port"
              .formatted(host, port);
      throw new IOException(message, e);
    }
  }

  /** Where it listens, with the port that was really taken and no path. */
  public URI uri() {
    String host = isWildcard(connector.getHost()) ? "127.0.0.1" : connector.getHost();
    String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
    return URI.create("http://" + literal + ":" + connector.getLocalPort());
  }

  /**
   * Starts a handler and gives it all requests from now on, in one step; when it cannot start, what
   * was served before is undisturbed. Requests in flight stay where they are: whoever closes the
   * {@link Serving} of the handler before waits for them. Once this returns, no request that comes
   * in is answered by an earlier handler.
   */
  public synchronized Serving serve(Handler handler) throws IOException {
    handler.setServer(server);
    try {
      handler.start();
      Serving serving = switching.switchTo(handler);
      server.start();
      return serving;
    } catch (Exception e) {
      throw new IOException("The handler cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Gives the port back and takes no more connections. Those that are open end with the answers to
   * the requests that are in flight.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // whoever waits for requests asks their serving
  public synchronized void refuse() {
    connector.shutdown();
  }

  /** Gives the port back and ends every connection. May be repeated. */
  @Override
  public synchronized void close() throws IOException {
    try {
      server.stop();
      connector.close();
    } catch (Exception e) {
      throw new IOException("The listener cannot be closed: " + e.getMessage(), e);
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
    configuration.setHeaderCacheCaseSensitive(true); // else a value may get an earlier one's case
    return configuration;
  }

  /** Its thread would otherwise keep the context class loader of whoever opens the listener. */
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
