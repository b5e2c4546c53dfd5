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
 * Names every request, for all that comes after and for the caller, and logs and measures it when
 * it is answered to the last byte.
 */
public final class AccessLog extends Handler.Wrapper {
  private final ServerLog log;
  private final RequestMeter meter;

  /** Logs and measures what {@code handler} answers. */
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
    Callback told = Callback.from(callback, () -> tell(exchange, response.getStatus()));
    exchange.enter();
    try {
      return super.handle(new Named(request, requestId), response, told);
    } finally {
      exchange.leave();
    }
  }

  private void tell(Exchange exchange, int status) {
    String method = exchange.request().getMethod();
    long nanos = exchange.nanos();
    meter.answered(method, exchange.route(), status, nanos);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("method", method);
    fields.put("path", Request.getPathInContext(exchange.request()));
    fields.put("status", status);
    fields.put("durationMs", TimeUnit.NANOSECONDS.toMillis(nanos));
    fields.put("requestId", exchange.requestId());
    log.frequent("request", fields);
  }

  /** The request as it would be if its caller had named it so. */
  private static final class Named extends Request.Wrapper {
    private final HttpFields headers;

    Named(Request request, String requestId) {
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
