package dev.openwork.app.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the handler of a request. Thread-safe once all routes are added. */
public final class Router {
  private final List<Route> routes = new ArrayList<>();
  private final RouteHandler fallback;

  /** Creates a router; {@code fallback} handles requests without a route. */
  public Router(RouteHandler fallback) {
    this.fallback = fallback;
  }

  /** Adds a route for GET and HEAD, with a path such as {@code /workspaces/{workspaceId}}. */
  public Router get(String path, RouteHandler handler) {
    routes.add(new Route("GET", split(path), handler));
    return this;
  }

  /** Adds a route for POST. */
  public Router post(String path, RouteHandler handler) {
    routes.add(new Route("POST", split(path), handler));
    return this;
  }

  /** A handler and the path parameters. */
  record Found(RouteHandler handler, Map<String, String> parameters) {}

  Found find(String method, String rawPath) {
    String wanted = method.equals("HEAD") ? "GET" : method;
    List<String> path = split(rawPath).stream().map(Router::decode).toList();
    return routes.stream()
        .filter(route -> route.method().equals(wanted))
        .map(route -> route.match(path).map(values -> new Found(route.handler(), values)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Found(fallback, Map.of()));
  }

  private static List<String> split(String path) {
    return Stream.of(path.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
  }

  private static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
