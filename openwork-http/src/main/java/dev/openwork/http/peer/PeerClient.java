package dev.openwork.http.peer;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.Destination;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpClientTransport;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * An HTTP/1.1 client that verifies the peer of each new connection before it sends anything. A
 * connection is only reused for requests with an equal proof. It follows no redirects, stores no
 * cookies and adds no headers of its own. Thread-safe.
 */
public final class PeerClient implements AutoCloseable {
  private static final int MAX_THREADS = 32;
  private static final int UNLIMITED = 1 << 16;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** Below the 5 s after which Node.js closes idle connections, possibly during a request. */
  private static final Duration IDLE = Duration.ofSeconds(3);

  private final HttpClient client;

  private PeerClient(HttpClient client) {
    this.client = client;
  }

  /**
   * Starts a client.
   *
   * @param name the prefix of the names of its threads
   */
  public static PeerClient start(String name) {
    ClassLoader loader = PeerClient.class.getClassLoader();
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 1);
    threads.setName(name);
    threads.setDaemon(true);
    ClientConnector connector = new ClientConnector();
    connector.setSelectors(1);
    connector.setExecutor(threads);
    connector.setScheduler(new ScheduledExecutorScheduler(name + "-timer", true, loader, null));
    connector.setConnectTimeout(CONNECT_TIMEOUT);
    HttpClient client = new HttpClient(new VerifyingTransport(connector));
    client.setIdleTimeout(IDLE.toMillis());
    client.setFollowRedirects(false);
    client.setMaxConnectionsPerDestination(UNLIMITED);
    client.setMaxRequestsQueuedPerDestination(UNLIMITED);
    client.setDestinationIdleTimeout(IDLE.multipliedBy(2).toMillis());
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setUserAgentField(null);
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException("Cannot start the HTTP client: " + e.getMessage(), e);
    }
    client.getContentDecoderFactories().clear();
    client.getProtocolHandlers().clear();
    return new PeerClient(client);
  }

  /**
   * Creates a request without timeouts.
   *
   * @param proof what to verify on each new connection; nothing if it is empty
   */
  public Request request(URI uri, Optional<PeerProof> proof) {
    return client.newRequest(uri).tag(proof.orElse(null)).idleTimeout(0, TimeUnit.MILLISECONDS);
  }

  /** Closes all connections, which fails open requests. May be called again. */
  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Cannot stop the HTTP client: " + e.getMessage(), e);
    }
  }

  /** Verifies the proof of a destination, which is the tag of its requests. */
  private static final class VerifyingTransport extends HttpClientTransportOverHTTP {
    VerifyingTransport(ClientConnector connector) {
      super(connector);
      setHeaderCacheCaseSensitive(true);
    }

    @Override
    public Connection newConnection(EndPoint endPoint, Map<String, Object> context)
        throws IOException {
      Object destination = context.get(HttpClientTransport.HTTP_DESTINATION_CONTEXT_KEY);
      if (destination instanceof Destination known
          && known.getOrigin().getTag() instanceof PeerProof proof) {
        proof.verify();
      }
      return super.newConnection(endPoint, context);
    }
  }
}
