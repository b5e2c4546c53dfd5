package dev.openwork.server.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How requests are named in answers and in the log. */
final class RequestIds {
  static final String HEADER = "X-Request-Id";
  private static final int MAX_LENGTH = 200;

  private RequestIds() {}

  /** The caller's own name for the request, trimmed and cut, or a new one. */
  static String of(@Nullable String given) {
    String id = given == null ? "" : given.strip();
    if (id.isEmpty()) {
      return "owreq_" + UUID.randomUUID();
    }
    return id.substring(0, Math.min(id.length(), MAX_LENGTH));
  }
}
