package dev.openwork.server.web;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * A request while it is answered. Jersey hands nothing of Jetty's request on, but looks for the
 * operation and its parameters in the thread that brings the request, so that thread has it.
 */
final class Exchange {
  /** The route of a request that no operation takes. */
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

  /** The one of the request that this thread brings. */
  static Exchange current() {
    Exchange current = CURRENT.get();
    if (current == null) {
      throw new IllegalStateException("This thread brings no request");
    }
    return current;
  }

  /** Says which operation takes the request. */
  void take(String newRoute) {
    route = newRoute;
  }

  /** Begins the time in which this thread brings the request. */
  void enter() {
    CURRENT.set(this);
  }

  /** Ends that time. */
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

  /** Since the request began, in nanoseconds. */
  long nanos() {
    return System.nanoTime() - request.getBeginNanoTime();
  }
}
