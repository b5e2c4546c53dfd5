package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Limits the number of open requests and event streams of each client address. */
final class ClientGate extends Handler.Wrapper {
  private final Map<String, Integer> open = new ConcurrentHashMap<>();
  private final int limit;

  ClientGate(Handler handler, int limit) {
    super(handler);
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String client = Request.getRemoteAddr(request);
    if (open.merge(client, 1, Integer::sum) > limit) {
      return new ErrorResponse(
              429,
              FailureCode.SERVICE_UNAVAILABLE,
              "%s already has %d open requests and streams. Close some of them"
                  .formatted(client, limit))
          .send(request, response, Callback.from(callback, () -> release(client)));
    }
    AtomicBoolean released = new AtomicBoolean();
    Runnable release =
        () -> {
          if (released.compareAndSet(false, true)) {
            release(client);
          }
        };
    boolean handled = false;
    try {
      handled = super.handle(request, response, Callback.from(callback, release));
      return handled;
    } finally {
      if (!handled) {
        release.run();
      }
    }
  }

  private void release(String client) {
    open.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
  }
}
