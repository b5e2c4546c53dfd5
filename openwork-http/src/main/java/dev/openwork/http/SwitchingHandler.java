package dev.openwork.http;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Routes each request to the current handler and counts the requests in flight. */
final class SwitchingHandler extends Handler.Abstract {
  private final AtomicReference<@Nullable Serving> current = new AtomicReference<>();
  private final ConnectionMonitor monitor;

  SwitchingHandler(ConnectionMonitor monitor) {
    this.monitor = monitor;
  }

  /** Returns the error responses of the current handler, if it provides them. */
  Optional<ErrorResponses> errorResponses() {
    Serving serving = current.get();
    return serving != null && serving.handler() instanceof ErrorResponses responses
        ? Optional.of(responses)
        : Optional.empty();
  }

  Serving switchTo(Handler handler) {
    Serving serving = new Serving(this, handler);
    current.set(serving);
    return serving;
  }

  boolean isCurrent(Serving serving) {
    return current.get() == serving;
  }

  void remove(Serving serving) {
    current.compareAndSet(serving, null);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    ConnectionTimeouts timeouts = monitor.timeouts(request.getConnectionMetaData().getConnection());
    if (timeouts.overLimit()) {
      return reject(HttpStatus.SERVICE_UNAVAILABLE_503, request, response, callback);
    }
    if (ExpectationFilter.isUnsupported(request)) {
      return reject(HttpStatus.EXPECTATION_FAILED_417, request, response, callback);
    }
    Serving serving = current.get();
    while (serving != null && !serving.enter()) {
      serving = current.get();
    }
    if (serving == null) {
      return reject(HttpStatus.SERVICE_UNAVAILABLE_503, request, response, callback);
    }
    return handle(serving, timeouts, request, response, callback);
  }

  private static boolean reject(int status, Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    Response.writeError(request, response, callback, status);
    return true;
  }

  private static boolean handle(
      Serving serving,
      ConnectionTimeouts timeouts,
      Request request,
      Response response,
      Callback callback)
      throws Exception {
    timeouts.requestStarted();
    InFlightRequest inFlight =
        new InFlightRequest(serving, Callback.from(timeouts::requestEnded, callback));
    boolean handled = false;
    try {
      Request monitoredRequest = new MonitoredRequest(request, timeouts);
      Response monitoredResponse = new MonitoredResponse(request, response, inFlight, timeouts);
      handled = serving.handler().handle(monitoredRequest, monitoredResponse, inFlight);
      return handled;
    } finally {
      inFlight.returned(handled);
    }
  }
}
