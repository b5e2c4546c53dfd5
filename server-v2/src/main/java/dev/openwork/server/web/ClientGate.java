package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Limits the number of open requests of each client address. Event streams, health checks and all
 * other requests have separate budgets, so that none of them can use up that of another.
 */
final class ClientGate extends Handler.Wrapper {
  private static final Pattern STREAM = Pattern.compile("/workspaces/[^/]+/events/?");
  private static final Pattern HEALTH = Pattern.compile("/system/health/?");

  private final Map<Kind, Budget> budgets = new EnumMap<>(Kind.class);

  private enum Kind {
    REQUEST("requests"),
    STREAM("event streams"),
    HEALTH_CHECK("health checks");

    private final String plural;

    Kind(String plural) {
      this.plural = plural;
    }
  }

  ClientGate(Handler handler, int requests, int streams) {
    super(handler);
    budgets.put(Kind.REQUEST, new Budget(requests));
    budgets.put(Kind.STREAM, new Budget(streams));
    budgets.put(Kind.HEALTH_CHECK, new Budget(requests));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Kind kind = kind(request);
    Budget budget = budgets.getOrDefault(kind, new Budget(0));
    String client = Request.getRemoteAddr(request);
    if (!budget.take(client)) {
      return new ErrorResponse(
              429,
              FailureCode.SERVICE_UNAVAILABLE,
              "%s already has %d open %s. Close some of them"
                  .formatted(client, budget.limit, kind.plural))
          .send(request, response, callback);
    }
    AtomicBoolean released = new AtomicBoolean();
    Runnable release =
        () -> {
          if (released.compareAndSet(false, true)) {
            budget.release(client);
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

  private static Kind kind(Request request) {
    if (!HttpMethod.GET.is(request.getMethod())) {
      return Kind.REQUEST;
    }
    String path = String.valueOf(request.getHttpURI().getPath());
    if (STREAM.matcher(path).matches()) {
      return Kind.STREAM;
    }
    return HEALTH.matcher(path).matches() ? Kind.HEALTH_CHECK : Kind.REQUEST;
  }

  /** The open requests of one kind by client address. */
  private static final class Budget {
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final int limit;

    Budget(int limit) {
      this.limit = limit;
    }

    boolean take(String client) {
      if (open.merge(client, 1, Integer::sum) <= limit) {
        return true;
      }
      release(client);
      return false;
    }

    void release(String client) {
      open.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }
  }
}
