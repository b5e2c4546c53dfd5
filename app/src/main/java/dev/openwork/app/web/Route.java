package dev.openwork.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A route: method, path and handler.
 *
 * @param segments the path segments; a segment in braces is a parameter
 * @param isPublic whether clients that are not logged in may use it
 * @param isStream whether the response is a stream
 */
record Route(
    String method,
    List<String> segments,
    boolean isPublic,
    boolean isStream,
    RouteHandler handler) {
  Route {
    segments = List.copyOf(segments);
  }

  /** Returns the path parameters if the path matches this route. */
  Optional<Map<String, String>> match(List<String> path) {
    if (path.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String segment = segments.get(i);
      if (segment.startsWith("{")) {
        values.put(segment.substring(1, segment.length() - 1), path.get(i));
      } else if (!segment.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** Returns the path with its parameters in braces. */
  String path() {
    return "/" + String.join("/", segments);
  }

  boolean accepts(String requestMethod) {
    return method.equals(requestMethod.equals("HEAD") ? "GET" : requestMethod);
  }
}
