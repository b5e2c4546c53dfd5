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

/** Hands each request to what is served at that moment and counts it until it is answered. */
final class SwitchingHandler extends Handler.Abstract {
  private final AtomicReference<@Nullable Serving> current = new AtomicReference<>();
  private final ConnectionWatch watch;

  SwitchingHandler(ConnectionWatch watch) {
    this.watch = watch;
  }

  /** The words of what is served for what is refused, if it has any. */
  Optional<Refusals> refusals() {
    Serving serving = current.get();
    return serving != null && serving.handler() instanceof Refusals words
        ? Optional.of(words)
        : Optional.empty();
  }

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
    Patience patience = watch.of(request.getConnectionMetaData().getConnection());
    if (patience.crowding()) {
      return refuse(request, response, callback);
    }
    Serving serving = current.get();
    while (serving != null && !serving.enter()) {
      serving = current.get();
    }
    if (serving == null) {
      return refuse(request, response, callback);
    }
    return handle(serving, patience, request, response, callback);
  }

  private static boolean refuse(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
    return true;
  }

  private static boolean handle(
      Serving serving, Patience patience, Request request, Response response, Callback callback)
      throws Exception {
    patience.requestBegan();
    InFlight inFlight = new InFlight(serving, Callback.from(patience::requestEnded, callback));
    boolean handled = false;
    try {
      Request watchedRequest = new WatchedRequest(request, patience);
      Response watched = new WatchedResponse(request, response, inFlight, patience);
      handled = serving.handler().handle(watchedRequest, watched, inFlight);
      return handled;
    } finally {
      inFlight.returned(handled);
    }
  }
}
