package dev.openwork.app.web;

import dev.openwork.app.web.WebResponse.Asset;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.app.web.WebResponse.LoggedIn;
import dev.openwork.app.web.WebResponse.Redirect;
import dev.openwork.app.web.WebResponse.Stream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes responses, with headers that isolate the pages from other sites. */
public final class ResponseWriter {
  private static final int OK = 200;
  private static final int SEE_OTHER = 303;
  private static final int NO_CONTENT = 204;
  private static final int UNAUTHORIZED = 401;
  private static final int UNAVAILABLE = 503;
  private static final String HTML = "text/html;charset=utf-8";
  private static final String TEXT = "text/plain;charset=utf-8";
  private static final String TO_START_PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>OpenWork</title>
      <meta http-equiv="refresh" content="0;url=/"></head>
      <body><a href="/">Continue to OpenWork</a></body></html>
      """;

  private final ContentPolicy policy;
  private final EventClients streams;
  private final ErrorPages errors;

  /**
   * Creates a writer.
   *
   * @param policy the content security policy of the pages
   * @param streams sends the streams
   */
  public ResponseWriter(ContentPolicy policy, EventClients streams, ErrorPages errors) {
    this.policy = policy;
    this.streams = streams;
    this.errors = errors;
  }

  void write(WebResponse content, Request request, Response response, Callback callback) {
    isolate(response);
    if (content instanceof Stream stream) {
      if (!streams.open(stream.feed(), request, response, callback)) {
        reject(tooManyStreams(), request, response, callback);
      }
    } else if (content instanceof Html html) {
      html(html.status(), html.body(), policy, response, callback);
    } else if (content instanceof Asset asset) {
      send(OK, asset.mediaType(), asset.content(), response, callback);
    } else if (content instanceof Redirect redirect) {
      redirect(redirect.path(), response, callback);
    } else if (content instanceof LoggedIn login) {
      login(login, response, callback);
    } else {
      end(NO_CONTENT, response, callback);
    }
  }

  void reject(RequestException reason, Request request, Response response, Callback callback) {
    response.setStatus(reason.status());
    reason.allow().ifPresent(allow -> response.getHeaders().put(HttpHeader.ALLOW, allow));
    String body = errorBody(request, response, reason.title(), reason.text());
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  /** Sets the headers of an error response, whose status is set, and returns its body. */
  String errorBody(Request request, Response response, String title, String text) {
    isolate(response);
    if (response.getStatus() == UNAUTHORIZED) {
      response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Cookie realm=\"OpenWork\"");
    }
    if (response.getStatus() == UNAVAILABLE) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
    }
    if (AppHandler.isFragment(request)) {
      if (response.getStatus() == UNAUTHORIZED) {
        response.getHeaders().put("HX-Refresh", "true");
      }
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, HTML);
      return errors.fragment(title, text);
    }
    String accept = request.getHeaders().get(HttpHeader.ACCEPT);
    if (accept == null || !accept.contains("text/html")) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, TEXT);
      return title + ". " + text + "\n";
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, HTML);
    response.getHeaders().put("Content-Security-Policy", ContentPolicy.STRICT.header());
    return errors.page(title, text);
  }

  private static void isolate(Response response) {
    response
        .getHeaders()
        .put(HttpHeader.CACHE_CONTROL, "no-store")
        .put("X-Content-Type-Options", "nosniff")
        .put("Referrer-Policy", "same-origin")
        .put("Cross-Origin-Resource-Policy", "same-origin");
  }

  private static void login(LoggedIn login, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.SET_COOKIE, login.cookie());
    response.getHeaders().put("Referrer-Policy", "no-referrer");
    if (login.byPage()) {
      html(OK, TO_START_PAGE, ContentPolicy.STRICT, response, callback);
    } else {
      redirect("/", response, callback);
    }
  }

  private static void html(
      int status, String body, ContentPolicy policy, Response response, Callback callback) {
    response.getHeaders().put("Content-Security-Policy", policy.header());
    send(status, HTML, body, response, callback);
  }

  private static void redirect(String path, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.LOCATION, path);
    end(SEE_OTHER, response, callback);
  }

  private static void send(
      int status, String type, String body, Response response, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static void end(int status, Response response, Callback callback) {
    response.setStatus(status);
    response.write(true, ByteBuffer.allocate(0), callback);
  }

  private static RequestException tooManyStreams() {
    return new RequestException(
        UNAVAILABLE, "Too many open pages", "Close some pages of the app and try again.");
  }
}
