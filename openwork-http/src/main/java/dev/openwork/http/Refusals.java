package dev.openwork.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * A handler that says in its own words what the listener refuses before the handler sees it:
 * malformed requests, headers that are too large, connections that are too many.
 */
public interface Refusals {

  /** Sets the headers of an answer whose status is set, and returns its body. */
  ByteBuffer refusal(Request request, Response response);
}
