package dev.openwork.server.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which request an answer belongs to, and when it was given.
 *
 * @param requestId the caller's {@code X-Request-Id}, or one made for the request
 * @param nextCursor for lists that come in pages: asks for the next one; absent on the last
 */
public record ResponseMeta(String requestId, Instant timestamp, @Nullable String nextCursor) {
  /** Of an answer that is not yet stamped. */
  static ResponseMeta unstamped(@Nullable String nextCursor) {
    return new ResponseMeta("", Instant.EPOCH, nextCursor);
  }

  /** The same for one request. */
  public ResponseMeta stamped(String request, Instant at) {
    return new ResponseMeta(request, at, nextCursor);
  }
}
