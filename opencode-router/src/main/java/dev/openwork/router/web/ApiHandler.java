package dev.openwork.router.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.AccessToken;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds the route of a request, checks the token before anything is told about the others, and
 * turns what went wrong into an answer. Browsers get no leave to read answers from any other
 * origin.
 */
final class ApiHandler implements HttpHandler {
  private static final String BEARER = "Bearer ";

  private final List<Route> routes;
  private final AccessToken token;
  private final Runnable refresh;
  private final Log log;

  /** Runs {@code refresh} before each answer. */
  ApiHandler(List<Route> routes, AccessToken token, Runnable refresh, Log log) {
    this.routes = List.copyOf(routes);
    this.token = token;
    this.refresh = refresh;
    this.log = log;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      respond(exchange, answer(exchange));
    }
  }

  private Answer answer(HttpExchange exchange) {
    try {
      return dispatch(exchange);
    } catch (Refusal e) {
      return Answer.refused(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.failed(503, "the router is stopping");
    } catch (RuntimeException e) {
      log.error("%s %s failed: %s".formatted(exchange.getRequestMethod(), path(exchange), e));
      return Answer.failed(500, "the router failed; its log says why");
    }
  }

  private Answer dispatch(HttpExchange exchange) throws InterruptedException {
    refresh.run();
    boolean known = isKnown(exchange);
    boolean pathExists = false;
    for (Route route : routes) {
      Optional<List<String>> match = route.match(path(exchange));
      if (match.isPresent() && (known || route.open())) {
        pathExists = true;
        if (route.method().equals(exchange.getRequestMethod())) {
          return route.handler().answer(new ApiRequest(exchange, match.get()));
        }
      }
    }
    throw refusal(exchange, known, pathExists);
  }

  private static Refusal refusal(HttpExchange exchange, boolean known, boolean pathExists) {
    if (pathExists) {
      return new Refusal(
          Refusal.Code.WRONG_METHOD,
          path(exchange) + " does not answer to " + exchange.getRequestMethod());
    }
    return known
        ? Refusal.notFound("no route " + path(exchange))
        : new Refusal(
            Refusal.Code.UNAUTHORIZED,
            "this needs the router's token, as 'Authorization: Bearer <token>'");
  }

  private boolean isKnown(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
        .filter(value -> value.startsWith(BEARER))
        .filter(value -> token.matches(value.substring(BEARER.length())))
        .isPresent();
  }

  private static String path(HttpExchange exchange) {
    return exchange.getRequestURI().getPath();
  }

  private static void respond(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = Json.write(answer.body()).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (answer.status() >= HttpURLConnection.HTTP_BAD_REQUEST) {
      // The body may not have been read to its end, so no other request can follow it.
      exchange.getResponseHeaders().set("Connection", "close");
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush(); // closing may first wait for a body that nobody reads
    }
  }
}
