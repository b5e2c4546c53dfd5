package dev.openwork.http;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Hands each request to what is served at that moment and counts it until it is answered. */
final class SwitchingHandler extends Handler.Abstract {
  private final AtomicReference<@Nullable Serving> current = new AtomicReference<>();

  Serving switchTo(Handler handler) {
    Serving serving = new Serving(this, handler);
    current.set(serving);
    return serving;
  }

  boolean gives(Serving serving) {
    return current.get() == serving;
  }

  void forget(Serving serving) {
    current.compareAndSet(serving, null);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Serving serving = current.get();
    while (serving != null && !serving.enter()) {
      serving = current.get();
    }
    if (serving == null) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
      return true;
    }
    return handle(serving, request, response, callback);
  }

  private static boolean handle(
      Serving serving, Request request, Response response, Callback callback) throws Exception {
    InFlight inFlight = new InFlight(serving, callback);
    boolean handled = false;
    try {
      Response watched = new WatchedResponse(request, response, inFlight);
      handled = serving.handler().handle(request, watched, inFlight);
      return handled;
    } finally {
      inFlight.returned(handled);
    }
  }
}
