package dev.openwork.router.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What answers a method at the paths of a pattern, in which {@code *} stands for one segment.
 *
 * @param open whether it answers without the token
 */
record Route(String method, Pattern path, boolean open, Handler handler) {

  /** Answers a request. */
  interface Handler {
    Answer answer(ApiRequest request) throws InterruptedException;
  }

  static Route closed(String method, String path, Handler handler) {
    return new Route(method, pattern(path), false, handler);
  }

  static Route open(String method, String path, Handler handler) {
    return new Route(method, pattern(path), true, handler);
  }

  /** The segments in the places of the stars; empty when the path is another one. */
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
