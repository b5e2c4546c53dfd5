package dev.openwork.server.web;

import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request while it is answered. Jersey hands nothing of Jetty's request on, but finds the
 * operation in the thread that brings the request, so the operation is noted by way of that thread.
 */
final class Exchange {
  /** The route of a request that no operation takes. */
  static final String NO_ROUTE = "none";

  private static final ThreadLocal<@Nullable Exchange> CURRENT = new ThreadLocal<>();

  private final Request request;
  private final String requestId;
  private volatile String route = NO_ROUTE;

  Exchange(Request request, String requestId) {
    this.request = request;
    this.requestId = requestId;
  }

  /** Says which operation takes the request that this thread brings. */
  static void take(String route) {
    Exchange current = CURRENT.get();
    if (current != null) {
      current.route = route;
    }
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
