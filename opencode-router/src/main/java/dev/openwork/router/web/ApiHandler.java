package dev.openwork.router.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.AccessToken;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Routes requests and converts exceptions to error responses. Without a valid token, only public
 * routes are visible. No CORS headers are sent, so browsers deny other origins access to responses.
 */
final class ApiHandler implements HttpHandler {
  private static final String BEARER = "Bearer ";

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
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, response(exchange));
    }
  }

  private JsonResponse response(HttpExchange exchange) {
    try {
      return dispatch(exchange);
    } catch (RouterException e) {
      return JsonResponse.error(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return JsonResponse.error(503, "the router is shutting down");
    } catch (RuntimeException e) {
      log.error("%s %s failed: %s".formatted(exchange.getRequestMethod(), path(exchange), e));
      return JsonResponse.error(500, "internal error; see the router's log for details");
    }
  }

  private JsonResponse dispatch(HttpExchange exchange) throws InterruptedException {
    refresh.run();
    boolean authenticated = isAuthenticated(exchange);
    boolean pathExists = false;
    for (Route route : routes) {
      Optional<List<String>> parameters = route.match(path(exchange));
      if (parameters.isPresent() && (authenticated || route.isPublic())) {
        pathExists = true;
        if (route.method().equals(exchange.getRequestMethod())) {
          return route.handler().handle(new ApiRequest(exchange, parameters.get()));
        }
      }
    }
    if (pathExists) {
      throw new RouterException(
          RouterException.Code.METHOD_NOT_ALLOWED,
          "method %s is not allowed for %s".formatted(exchange.getRequestMethod(), path(exchange)));
    }
    throw authenticated
        ? RouterException.notFound("no route " + path(exchange))
        : RouterException.unauthorized(
            "the router's token is missing or wrong; send 'Authorization: Bearer <token>'");
  }

  private boolean isAuthenticated(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
        .filter(value -> value.startsWith(BEARER))
        .filter(value -> token.matches(value.substring(BEARER.length())))
        .isPresent();
  }

  private static String path(HttpExchange exchange) {
    return exchange.getRequestURI().getPath();
  }

  private static void send(HttpExchange exchange, JsonResponse response) throws IOException {
    byte[] body = Json.write(response.body()).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (response.status() >= HttpURLConnection.HTTP_BAD_REQUEST) {
      // The request body may not have been read completely, so the connection cannot be reused.
      exchange.getResponseHeaders().set("Connection", "close");
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.status(), head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush(); // close() may wait for the rest of the request body
    }
  }
}
