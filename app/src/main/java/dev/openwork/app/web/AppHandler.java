package dev.openwork.app.web;

import dev.openwork.http.ErrorResponses;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Dispatches requests to the route handlers. A handler runs on a thread of the listener, but only a
 * limited number at a time: a server that does not respond must not occupy all threads.
 */
public final class AppHandler extends Handler.Abstract implements ErrorResponses {
  private static final Logger LOG = Logger.getLogger(AppHandler.class.getName());
  private static final int MAX_CONCURRENT = 64;
  private static final int INTERNAL_ERROR = 500;
  private static final int UNAVAILABLE = 503;

  private final Access access;
  private final LoginPage login;
  private final Router router;
  private final ResponseWriter writer;
  private final Semaphore free = new Semaphore(MAX_CONCURRENT);

  /** Creates a handler for the requests that {@code access} accepts. */
  public AppHandler(Access access, LoginPage login, Router router, ResponseWriter writer) {
    this.access = access;
    this.login = login;
    this.router = router;
    this.writer = writer;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    try {
      accept(request, response, callback);
    } catch (RuntimeException e) {
      fail(e, request, response, callback);
    }
    return true;
  }

  @Override
  public ByteBuffer errorBody(Request request, Response response) {
    String reason = HttpStatus.getMessage(response.getStatus());
    return ByteBuffer.wrap(
        writer
            .errorBody(request, response, reason, "The request was rejected.")
            .getBytes(StandardCharsets.UTF_8));
  }

  private void accept(Request request, Response response, Callback callback) {
    access.requireLocalHost(request);
    String path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
    if (path.equals(LoginPage.PATH)) {
      writer.write(login.open(request, access.isLoggedIn(request)), request, response, callback);
      return;
    }
    if (!router.isPublic(path)) {
      access.requireLogin(request);
    }
    access.requireSameOrigin(request);
    Router.Found found = router.find(request.getMethod(), path);
    Map<String, String> query = Query.of(request).parameters();
    boolean fragment = isFragment(request);
    var unused =
        Form.read(request)
            .whenComplete(
                (form, failure) -> {
                  if (failure == null) {
                    WebRequest read = new WebRequest(found.parameters(), query, form, fragment);
                    respond(found, read, request, response, callback);
                  } else {
                    fail(failure, request, response, callback);
                  }
                });
  }

  private void respond(
      Router.Found route, WebRequest read, Request request, Response response, Callback callback) {
    WebResponse answer;
    boolean limited = !route.isStream();
    if (limited && !free.tryAcquire()) {
      fail(busy(), request, response, callback);
      return;
    }
    try {
      answer = route.handler().handle(read);
    } catch (RuntimeException e) {
      fail(e, request, response, callback);
      return;
    } finally {
      if (limited) {
        free.release();
      }
    }
    writer.write(answer, request, response, callback);
  }

  /** Rejects a request. The rest of its body is not read, so the connection cannot be reused. */
  private void fail(Throwable failure, Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof RequestException rejection) {
      writer.reject(rejection, request, response, callback);
    } else {
      LOG.log(
          Level.SEVERE,
          "Failed: " + request.getMethod() + " " + request.getHttpURI().getPath(),
          cause);
      writer.reject(
          new RequestException(
              INTERNAL_ERROR, "The app failed", "The log of the app contains the cause."),
          request,
          response,
          callback);
    }
  }

  static boolean isFragment(Request request) {
    return "true".equals(request.getHeaders().get("HX-Request"));
  }

  private static RequestException busy() {
    return new RequestException(
        UNAVAILABLE, "The app is busy", "Too many requests are in progress. Try again soon.");
  }
}
