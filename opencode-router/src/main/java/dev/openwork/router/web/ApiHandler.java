package dev.openwork.router.web;

import dev.openwork.http.ErrorResponses;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.AccessToken;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Routes requests and converts exceptions to error responses. Without a valid token, only public
 * routes are visible. A request occupies a thread only after its body has arrived. No CORS headers
 * are sent, so browsers deny other origins access to responses.
 */
final class ApiHandler extends Handler.Abstract implements ErrorResponses {
  private static final String BEARER = "Bearer ";

  /** The size of all bodies that are being received or processed, except small ones. */
  private static final int MAX_BODY_BYTES = 18 << 20;

  private final Semaphore bodyBytes = new Semaphore(MAX_BODY_BYTES);
  private final List<Route> routes;
  private final AccessToken token;
  private final Runnable refresh;
  private final Log log;

  /** Creates a handler that runs {@code refresh} before each request. */
  ApiHandler(List<Route> routes, AccessToken token, Runnable refresh, Log log) {
    this.routes = List.copyOf(routes);
    this.token = token;
    this.refresh = refresh;
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    try {
      refresh.run();
      receive(match(request), request, response, callback);
    } catch (RuntimeException e) {
      send(response, failed(request, e), callback);
    }
    return true;
  }

  private void receive(Match match, Request request, Response response, Callback callback) {
    BodyReader body = new BodyReader(request, match.maxBytes(request), bodyBytes);
    var unused =
        body.read()
            .handle(
                (bytes, error) -> {
                  JsonResponse answer =
                      bytes == null ? failed(request, error) : answer(match, request, bytes);
                  send(response, answer, Callback.from(callback, body::release));
                  return answer;
                });
  }

  private JsonResponse answer(Match match, Request request, byte[] body) {
    try {
      return match.route.handler().handle(new ApiRequest(request, match.parameters, body));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return JsonResponse.error(503, "the router is shutting down");
    } catch (RuntimeException e) {
      return failed(request, e);
    }
  }

  private JsonResponse failed(Request request, @Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException e ? e.getCause() : error;
    if (cause instanceof RouterException e) {
      return JsonResponse.error(e);
    }
    log.error("%s %s failed: %s".formatted(request.getMethod(), path(request), cause));
    return JsonResponse.error(500, "internal error; see the router's log for details");
  }

  private Match match(Request request) {
    boolean authenticated = isAuthenticated(request);
    boolean pathExists = false;
    for (Route route : routes) {
      Optional<List<String>> parameters = route.match(path(request));
      if (parameters.isPresent() && (authenticated || route.isPublic())) {
        pathExists = true;
        if (route.method().equals(request.getMethod())) {
          return new Match(route, parameters.get());
        }
      }
    }
    if (pathExists) {
      throw new RouterException(
          RouterException.Code.METHOD_NOT_ALLOWED,
          "method %s is not allowed for %s".formatted(request.getMethod(), path(request)));
    }
    throw authenticated
        ? RouterException.notFound("no route " + path(request))
        : RouterException.unauthorized(
            "the router's token is missing or wrong; send 'Authorization: Bearer <token>'");
  }

  private boolean isAuthenticated(Request request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION))
        .filter(value -> value.startsWith(BEARER))
        .filter(value -> token.matches(value.substring(BEARER.length())))
        .isPresent();
  }

  private static String path(Request request) {
    return Request.getPathInContext(request);
  }

  private static void send(Response response, JsonResponse answer, Callback callback) {
    response.setStatus(answer.status());
    response.write(true, body(response, answer), callback);
  }

  private static ByteBuffer body(Response response, JsonResponse answer) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    if (answer.status() >= HttpStatus.BAD_REQUEST_400) {
      // The request body may not have been read completely, so the connection cannot be reused.
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    byte[] body = Json.write(answer.body()).getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    return ByteBuffer.wrap(body);
  }

  @Override
  public ByteBuffer errorBody(Request request, Response response) {
    String message = HttpStatus.getMessage(response.getStatus()).toLowerCase(Locale.ROOT);
    return body(response, JsonResponse.error(response.getStatus(), message));
  }

  private record Match(Route route, List<String> parameters) {
    int maxBytes(Request request) {
      return route.limit().maxBytes(new ApiRequest(request, parameters, new byte[0]));
    }
  }
}
