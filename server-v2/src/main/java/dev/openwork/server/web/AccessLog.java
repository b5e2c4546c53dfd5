package dev.openwork.server.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Names every request, for all that comes after and for the caller, and logs it when it is answered
 * to the last byte.
 */
public final class AccessLog extends Handler.Wrapper {
  private final JsonLog log;

  /** Logs what {@code handler} answers. */
  public AccessLog(Handler handler, JsonLog log) {
    super(handler);
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String requestId = RequestIds.of(request.getHeaders().get(RequestIds.HEADER));
    response.getHeaders().put(RequestIds.HEADER, requestId);
    Callback logged = Callback.from(callback, () -> log(request, response.getStatus(), requestId));
    return super.handle(new Named(request, requestId), response, logged);
  }

  private void log(Request request, int status, String requestId) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("method", request.getMethod());
    fields.put("path", Request.getPathInContext(request));
    fields.put("status", status);
    fields.put(
        "durationMs",
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime()));
    fields.put("requestId", requestId);
    log.event("request", fields);
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
