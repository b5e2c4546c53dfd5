package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Rejects requests from web pages of other origins, except the configured ones, which may also read
 * the responses. Programs other than browsers send no {@code Origin}.
 */
final class OriginGate extends Handler.Wrapper {
  private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
  private static final String HEADERS =
      "Authorization, Content-Type, Idempotency-Key, Last-Event-ID, X-OpenWork-Host-Token,"
          + " X-Request-Id";
  private static final String SECONDS = "600";

  private final Set<String> origins;

  OriginGate(Handler handler, Set<String> origins) {
    super(handler);
    this.origins = Set.copyOf(origins);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String origin = origin(request.getHeaders());
    if (origin == null || isSameOrigin(origin, request.getHeaders().get(HttpHeader.HOST))) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().add(HttpHeader.VARY, "Origin");
    if (!origins.contains(origin)) {
      return new ErrorResponse(
              403,
              FailureCode.FORBIDDEN,
              "Origin '%s' is not allowed. Add it to OPENWORK_SERVER_V2_CORS_ORIGINS to allow it"
                  .formatted(origin))
          .send(request, response, callback);
    }
    allow(origin, response.getHeaders());
    if (isPreflight(request)) {
      response.setStatus(HttpStatus.NO_CONTENT_204);
      callback.succeeded();
      return true;
    }
    return super.handle(request, response, callback);
  }

  /** Returns the origin; several values, which no browser sends, are none that is allowed. */
  private static @Nullable String origin(HttpFields headers) {
    String first = headers.get(HttpHeader.ORIGIN);
    return first == null ? null : String.join(", ", headers.getValuesList(HttpHeader.ORIGIN));
  }

  private static boolean isSameOrigin(String origin, @Nullable String host) {
    return host != null
        && (origin.equalsIgnoreCase("http://" + host)
            || origin.equalsIgnoreCase("https://" + host));
  }

  private static boolean isPreflight(Request request) {
    return HttpMethod.OPTIONS.is(request.getMethod())
        && request.getHeaders().contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD);
  }

  private static void allow(String origin, HttpFields.Mutable headers) {
    headers.put("Access-Control-Allow-Origin", origin);
    headers.put("Access-Control-Allow-Methods", METHODS);
    headers.put("Access-Control-Allow-Headers", HEADERS);
    headers.put("Access-Control-Expose-Headers", RequestIds.HEADER);
    headers.put("Access-Control-Max-Age", SECONDS);
  }
}
