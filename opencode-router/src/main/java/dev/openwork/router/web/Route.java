package dev.openwork.router.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Maps a method and a path pattern, in which {@code *} matches one segment, to a handler.
 *
 * @param isPublic whether the token is not required
 * @param limit the maximum size of a request body
 */
record Route(String method, Pattern path, boolean isPublic, Limit limit, Handler handler) {
  private static final Limit JSON_LIMIT = request -> 1 << 20;

  interface Handler {
    JsonResponse handle(ApiRequest request) throws InterruptedException;
  }

  /** Determines the maximum size of the body before it is read. */
  interface Limit {
    int maxBytes(ApiRequest request);
  }

  static Route authenticated(String method, String path, Handler handler) {
    return new Route(method, pattern(path), false, JSON_LIMIT, handler);
  }

  static Route unauthenticated(String method, String path, Handler handler) {
    return unauthenticated(method, path, JSON_LIMIT, handler);
  }

  static Route unauthenticated(String method, String path, Limit limit, Handler handler) {
    return new Route(method, pattern(path), true, limit, handler);
  }

  /** Returns the segments that match the wildcards, or empty if the path does not match. */
  Optional<List<String>> match(String requested) {
    Matcher matcher = path.matcher(requested);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> segments = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      segments.add(matcher.group(i));
    }
    return Optional.of(segments);
  }

  private static Pattern pattern(String path) {
    return Pattern.compile(path.replace("*", "([A-Za-z0-9_.-]{1,64})"));
  }
}
