package dev.openwork.server.stream;

import jakarta.ws.rs.container.AsyncResponse;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The connection of an event stream. Jersey would encode each event for each client and block a
 * thread per client, so the request is suspended in Jersey and the response is written directly.
 */
public final class SseConnection {
  private final AsyncResponse suspended;
  private final Request request;
  private final Response response;

  /** Writes to the response of a suspended request. */
  public SseConnection(AsyncResponse suspended, Request request, Response response) {
    this.suspended = suspended;
    this.request = request;
    this.response = response;
  }

  /**
   * Sets the response headers and starts to watch the client; must be called before the first
   * write.
   *
   * @param onDisconnect called when the client disconnects
   */
  void begin(Runnable onDisconnect) {
    response.setStatus(200);
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, "text/event-stream")
        .put(HttpHeader.CACHE_CONTROL, "no-cache, no-transform");
    ClientWatch.watch(request, response, suspended::isDone, onDisconnect);
  }

  void write(ByteBuffer content, Callback written) {
    response.write(false, content, written);
  }

  /** Resumes the request in Jersey, which ends the response. */
  void end() {
    suspended.resume(jakarta.ws.rs.core.Response.ok().build());
  }

  /** Closes the connection. */
  void disconnect() {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
  }
}
