package dev.openwork.server.stream;

import jakarta.ws.rs.container.AsyncResponse;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Where a stream is written to. Jersey would encode every event for every reader and keep a thread
 * with each; so it is asked to wait, and its answer is written past it.
 */
public final class ReaderConnection {
  private final AsyncResponse suspended;
  private final Request request;
  private final Response response;

  /** Writes to the response of a suspended request. */
  public ReaderConnection(AsyncResponse suspended, Request request, Response response) {
    this.suspended = suspended;
    this.request = request;
    this.response = response;
  }

  /** Says what comes; must be called before anything is written. */
  void begin() {
    response.setStatus(200);
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, "text/event-stream")
        .put(HttpHeader.CACHE_CONTROL, "no-cache, no-transform");
  }

  void write(ByteBuffer content, Callback written) {
    response.write(false, content, written);
  }

  /** Lets Jersey finish the request; ends the stream unless it is broken. */
  void end() {
    suspended.resume(jakarta.ws.rs.core.Response.ok().build());
  }

  /** Breaks the connection. */
  void cut() {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
  }
}
