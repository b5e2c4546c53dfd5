package dev.openwork.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the handler of a request. Thread-safe once all routes are added. */
public final class Router {
  private static final int NOT_FOUND = 404;

  private final List<Route> routes = new ArrayList<>();

  /** Adds a route for GET and HEAD, with a path such as {@code /workspaces/{workspaceId}}. */
  public Router get(String path, RouteHandler handler) {
    routes.add(new Route("GET", split(path), false, false, handler));
    return this;
  }

  /** Adds a route for GET and HEAD that clients may use without being logged in. */
  public Router getPublic(String path, RouteHandler handler) {
    routes.add(new Route("GET", split(path), true, false, handler));
    return this;
  }

  /** Adds a route for GET and HEAD whose responses are streams. */
  public Router stream(String path, RouteHandler handler) {
    routes.add(new Route("GET", split(path), false, true, handler));
    return this;
  }

  /** Adds a route for POST. */
  public Router post(String path, RouteHandler handler) {
    routes.add(new Route("POST", split(path), false, false, handler));
    return this;
  }

  /** A route's handler and the path parameters. */
  record Found(RouteHandler handler, boolean isStream, Map<String, String> parameters) {}

  List<Route> routes() {
    return List.copyOf(routes);
  }

  /** Returns whether a path is public, whatever the method. */
  boolean isPublic(String rawPath) {
    return matching(path(rawPath)).anyMatch(Route::isPublic);
  }

  /**
   * Returns the route of a request.
   *
   * @throws RequestException if no route matches or the path is malformed
   */
  Found find(String method, String rawPath) {
    List<String> path = path(rawPath);
    return matching(path)
        .filter(route -> route.accepts(method))
        .findFirst()
        .map(route -> found(route, path))
        .orElseThrow(() -> rejection(path));
  }

  private static Found found(Route route, List<String> path) {
    return new Found(route.handler(), route.isStream(), route.match(path).orElseThrow());
  }

  private RequestException rejection(List<String> path) {
    TreeSet<String> allowed = new TreeSet<>();
    matching(path).map(Route::method).forEach(allowed::add);
    if (allowed.isEmpty()) {
      return new RequestException(NOT_FOUND, "Page not found", "Check the address.");
    }
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    return RequestException.methodNotAllowed(String.join(", ", allowed));
  }

  private Stream<Route> matching(List<String> path) {
    return routes.stream().filter(route -> route.match(path).isPresent());
  }

  private static List<String> path(String rawPath) {
    return split(rawPath).stream().map(segment -> PercentEncoding.decode(segment, false)).toList();
  }

  private static List<String> split(String path) {
    return Stream.of(path.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
  }
}
