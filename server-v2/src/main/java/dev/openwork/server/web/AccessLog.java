package dev.openwork.server.web;

import dev.openwork.server.log.ServerLog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Assigns an id to each request, and logs and measures the request when its response is complete.
 */
public final class AccessLog extends Handler.Wrapper {
  private final ServerLog log;
  private final RequestMeter meter;

  /** Logs and measures the requests of {@code handler}. */
  public AccessLog(Handler handler, ServerLog log, RequestMeter meter) {
    super(handler);
    this.log = log;
    this.meter = meter;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String requestId = RequestIds.of(request.getHeaders().get(RequestIds.HEADER));
    response.getHeaders().put(RequestIds.HEADER, requestId);
    Exchange exchange = new Exchange(request, response, requestId);
    Callback logged = Callback.from(callback, () -> log(exchange, response.getStatus()));
    exchange.enter();
    try {
      return super.handle(new RequestWithId(request, requestId), response, logged);
    } finally {
      exchange.leave();
    }
  }

  private void log(Exchange exchange, int status) {
    String method = exchange.request().getMethod();
    long nanos = exchange.nanos();
    meter.completed(method, exchange.route(), status, nanos);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("method", method);
    fields.put("path", Request.getPathInContext(exchange.request()));
    fields.put("status", status);
    fields.put("durationMs", TimeUnit.NANOSECONDS.toMillis(nanos));
    fields.put("requestId", exchange.requestId());
    log.frequent("request", fields);
  }

  /** A request with the id in its header, as if the client had sent it. */
  private static final class RequestWithId extends Request.Wrapper {
    private final HttpFields headers;

    RequestWithId(Request request, String requestId) {
      super(request);
      headers =
          HttpFields.build(request.getHeaders()).put(RequestIds.HEADER, requestId).asImmutable();
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }
}
