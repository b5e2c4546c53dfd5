package dev.openwork.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Dispatches requests to the route handlers. */
public final class AppHandler extends Handler.Abstract {
  private static final int FORBIDDEN = 403;
  private static final int MAX_FIELDS = 20;
  private static final int MAX_FORM_BYTES = 1_100_000;
  private static final String FORM = "application/x-www-form-urlencoded";

  private final SameOriginGuard guard;
  private final Router router;
  private final ResponseWriter writer;

  /** Creates a handler for the requests that {@code guard} accepts. */
  public AppHandler(SameOriginGuard guard, Router router, ResponseWriter writer) {
    this.guard = guard;
    this.router = router;
    this.writer = writer;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<String> rejection = guard.rejection(request);
    if (rejection.isPresent()) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      writer.write(new WebResponse.Html(FORBIDDEN, rejection.get()), response, callback);
    } else {
      writer.write(dispatch(request), response, callback);
    }
    return true;
  }

  private WebResponse dispatch(Request request) {
    Router.Found found = router.find(request.getMethod(), request.getHttpURI().getPath());
    boolean fragment = "true".equals(request.getHeaders().get("HX-Request"));
    return found.handler().handle(new WebRequest(found.parameters(), form(request), fragment));
  }

  private static Map<String, String> form(Request request) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type == null || !type.startsWith(FORM)) {
      return Map.of();
    }
    Map<String, String> form = new HashMap<>();
    for (Fields.Field field : FormFields.getFields(request, MAX_FIELDS, MAX_FORM_BYTES)) {
      form.put(field.getName(), field.getValue());
    }
    return form;
  }
}
