package dev.openwork.loop.overlay;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser asks.
 *
 * @param method as it stands in the request
 * @param path as it stands there, with its query
 * @param headers by name in lower case
 */
record Request(String method, String path, Map<String, String> headers) {
  static final String END = "\r\n\r\n";
  private static final String LOOPBACK = "(?:127\\.0\\.0\\.1|localhost|\\[::1\\])";
  private static final Pattern ORIGIN = Pattern.compile("https?://" + LOOPBACK + "(?::\\d+)?");

  Request {
    headers = Map.copyOf(headers);
  }

  /** Reads everything before {@link #END}; absent when that is no HTTP. */
  static Optional<Request> parse(String head) {
    List<String> lines = List.of(head.split("\r\n", -1));
    String[] first = lines.get(0).split(" ", -1);
    if (first.length != 3) {
      return Optional.empty();
    }
    Map<String, String> headers = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        return Optional.empty();
      }
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return Optional.of(new Request(first[0], first[1], headers));
  }

  /** Whether the browser means this machine, and not a name that somebody made point to it. */
  boolean isFor(int port) {
    return headers.getOrDefault("host", "").matches(LOOPBACK + ":" + port);
  }

  /** The page's origin, if a browser says it. */
  Optional<String> origin() {
    return Optional.ofNullable(headers.get("origin"));
  }

  /** Whether no page asks, or one that this machine serves. */
  boolean isFromLoopback() {
    return origin().map(origin -> ORIGIN.matcher(origin).matches()).orElse(true);
  }
}
