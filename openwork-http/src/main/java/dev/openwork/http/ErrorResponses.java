package dev.openwork.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Implemented by a handler that formats the error responses of the listener itself: malformed
 * requests, oversized headers, too many connections.
 */
public interface ErrorResponses {

  /** Sets the headers of an error response, whose status is set, and returns its body. */
  ByteBuffer errorBody(Request request, Response response);
}
