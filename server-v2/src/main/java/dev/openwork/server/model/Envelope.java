package dev.openwork.server.model;

import dev.openwork.server.domain.Page;
import java.time.Instant;
import java.util.List;

/**
 * What every successful operation answers with.
 *
 * @param <T> what the operation promises
 */
public record Envelope<T>(boolean ok, T data, ResponseMeta meta) {

  /** An answer that is not yet stamped; the server does that on the way out. */
  public static <T> Envelope<T> of(T data) {
    return new Envelope<>(true, data, ResponseMeta.unstamped(null));
  }

  /** A page of a longer list. */
  public static <T> Envelope<List<T>> of(Page<T> page) {
    return new Envelope<>(
        true, page.items(), ResponseMeta.unstamped(page.nextCursor().orElse(null)));
  }

  /** The same answer for one request. */
  public Envelope<T> stamped(String requestId, Instant at) {
    return new Envelope<>(ok, data, meta.stamped(requestId, at));
  }
}
