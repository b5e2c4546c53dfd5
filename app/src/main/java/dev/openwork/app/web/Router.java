package dev.openwork.app.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the page of a request. Routes are added first, then it serves many threads. */
public final class Router {
  private final List<Route> routes = new ArrayList<>();
  private final Page otherwise;

  /** Gives requests without a route to {@code otherwise}. */
  public Router(Page otherwise) {
    this.otherwise = otherwise;
  }

  /** Adds a page that is read, at a path such as {@code /workspaces/{workspaceId}}. */
  public Router get(String path, Page page) {
    routes.add(new Route("GET", split(path), page));
    return this;
  }

  /** Adds an action that a form of the app triggers. */
  public Router post(String path, Page page) {
    routes.add(new Route("POST", split(path), page));
    return this;
  }

  /** A page and the values of the placeholders of its path. */
  record Found(Page page, Map<String, String> parameters) {}

  Found find(String method, String rawPath) {
    String wanted = method.equals("HEAD") ? "GET" : method;
    List<String> path = split(rawPath).stream().map(Router::decode).toList();
    return routes.stream()
        .filter(route -> route.method().equals(wanted))
        .map(route -> route.match(path).map(values -> new Found(route.page(), values)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Found(otherwise, Map.of()));
  }

  private static List<String> split(String path) {
    return Stream.of(path.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
  }

  private static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
