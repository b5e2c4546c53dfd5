package dev.openwork.server.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The request of a response and the time of the response.
 *
 * @param requestId the {@code X-Request-Id} of the request, or a generated id
 * @param nextCursor the cursor of the next page of a paginated list; absent on the last page
 */
public record ResponseMeta(String requestId, Instant timestamp, @Nullable String nextCursor) {
  /** Returns metadata without a request and a time. */
  static ResponseMeta unstamped(@Nullable String nextCursor) {
    return new ResponseMeta("", Instant.EPOCH, nextCursor);
  }

  /** Returns this metadata with a request and a time. */
  public ResponseMeta stamped(String request, Instant at) {
    return new ResponseMeta(request, at, nextCursor);
  }
}
