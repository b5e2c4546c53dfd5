package dev.openwork.server.web;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * A request in progress. Jersey does not pass Jetty's request on, but it calls filters, operations
 * and factories on the thread that delivers the request, where {@link #current} finds it.
 */
final class Exchange {
  /** The route of a request without an operation. */
  static final String NO_ROUTE = "none";

  private static final ThreadLocal<@Nullable Exchange> CURRENT = new ThreadLocal<>();

  private final Request request;
  private final Response response;
  private final String requestId;
  private volatile String route = NO_ROUTE;

  Exchange(Request request, Response response, String requestId) {
    this.request = request;
    this.response = response;
    this.requestId = requestId;
  }

  /** Returns the request that this thread delivers. */
  static Exchange current() {
    Exchange current = CURRENT.get();
    if (current == null) {
      throw new IllegalStateException("This thread does not deliver a request");
    }
    return current;
  }

  /** Sets the path template of the operation. */
  void setRoute(String newRoute) {
    route = newRoute;
  }

  /** Binds this to the current thread. */
  void enter() {
    CURRENT.set(this);
  }

  /** Unbinds this from the current thread. */
  void leave() {
    CURRENT.remove();
  }

  Request request() {
    return request;
  }

  Response response() {
    return response;
  }

  String requestId() {
    return requestId;
  }

  String route() {
    return route;
  }

  /** Returns the nanoseconds since the request began. */
  long nanos() {
    return System.nanoTime() - request.getBeginNanoTime();
  }
}
