package dev.openwork.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method and a path, and the page that answers.
 *
 * @param segments of the path; one in braces takes any value
 */
record Route(String method, List<String> segments, Page page) {
  Route {
    segments = List.copyOf(segments);
  }

  /** Returns the values of the placeholders if the path is of this route. */
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
}
