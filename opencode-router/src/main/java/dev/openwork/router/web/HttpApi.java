package dev.openwork.router.web;

import dev.openwork.http.HttpLimits;
import dev.openwork.http.HttpListener;
import dev.openwork.http.Serving;
import dev.openwork.router.domain.Log;
import dev.openwork.router.settings.AccessToken;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Serves the HTTP API from {@link #start} until {@link #close}. */
public final class HttpApi implements AutoCloseable {
  private static final int MAX_CONNECTIONS = 512;

  private final HttpListener listener;
  private final Serving serving;

  private HttpApi(HttpListener listener, Serving serving) {
    this.listener = listener;
    this.serving = serving;
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
    HttpListener listener =
        HttpListener.open(host, port, HttpLimits.STANDARD.withConnections(MAX_CONNECTIONS));
    List<Route> routes =
        resources.stream().flatMap(resource -> resource.routes().stream()).toList();
    return new HttpApi(listener, listener.serve(new ApiHandler(routes, token, refresh, log)));
  }

  /** Returns the base URL with the actual port. */
  public URI uri() {
    return listener.uri();
  }

  /** Stops immediately; active requests are aborted. */
  @Override
  public void close() throws IOException {
    try {
      listener.close();
    } finally {
      serving.close();
    }
  }
}
