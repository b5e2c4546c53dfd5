package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Limits how many requests, streams above all, a client may have under way at a time. */
final class ClientGate extends Handler.Wrapper {
  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
  private final int limit;

  ClientGate(Handler handler, int limit) {
    super(handler);
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String client = Request.getRemoteAddr(request);
    if (underWay.merge(client, 1, Integer::sum) > limit) {
      return new Refusal(
              429,
              FailureCode.SERVICE_UNAVAILABLE,
              "%d requests and streams of %s are under way; end some".formatted(limit, client))
          .answer(request, response, Callback.from(callback, () -> leave(client)));
    }
    AtomicBoolean left = new AtomicBoolean();
    Runnable leave =
        () -> {
          if (left.compareAndSet(false, true)) {
            leave(client);
          }
        };
    boolean handled = false;
    try {
      handled = super.handle(request, response, Callback.from(callback, leave));
      return handled;
    } finally {
      if (!handled) {
        leave.run();
      }
    }
  }

  private void leave(String client) {
    underWay.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
  }
}
