package dev.openwork.server.resources.wire;

import java.time.Instant;

/**
 * Which request an answer belongs to, and when it was given.
 *
 * @param requestId the caller's {@code X-Request-Id}, or one made for the request
 */
public record ResponseMeta(String requestId, Instant timestamp) {
  static final ResponseMeta UNSTAMPED = new ResponseMeta("", Instant.EPOCH);
}
