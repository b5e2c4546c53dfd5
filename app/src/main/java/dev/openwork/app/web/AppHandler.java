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

/** Takes a request from the listener to its page and the page's answer back. */
public final class AppHandler extends Handler.Abstract {
  private static final int FORBIDDEN = 403;
  private static final int MAX_FIELDS = 20;
  private static final int MAX_FORM_BYTES = 1_100_000;
  private static final String FORM = "application/x-www-form-urlencoded";

  private final SameOriginGuard guard;
  private final Router router;
  private final AnswerWriter writer;

  /** Serves the pages of {@code router} to whom {@code guard} lets in. */
  public AppHandler(SameOriginGuard guard, Router router, AnswerWriter writer) {
    this.guard = guard;
    this.router = router;
    this.writer = writer;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<String> refusal = guard.refusal(request);
    if (refusal.isPresent()) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      writer.write(new Answer.Html(FORBIDDEN, refusal.get()), response, callback);
    } else {
      writer.write(answer(request), response, callback);
    }
    return true;
  }

  private Answer answer(Request request) {
    Router.Found found = router.find(request.getMethod(), request.getHttpURI().getPath());
    boolean fragment = "true".equals(request.getHeaders().get("HX-Request"));
    return found.page().answer(new WebRequest(found.parameters(), form(request), fragment));
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
