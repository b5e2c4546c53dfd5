package dev.openwork.server.model;

import dev.openwork.server.domain.Page;
import java.time.Instant;
import java.util.List;

/**
 * The response of every successful operation.
 *
 * @param <T> the type of the data
 */
public record Envelope<T>(boolean ok, T data, ResponseMeta meta) {

  /** Returns a response; the server adds the request id and the time later. */
  public static <T> Envelope<T> of(T data) {
    return new Envelope<>(true, data, ResponseMeta.unstamped(null));
  }

  /** Returns the response of an operation without data. */
  public static Envelope<Accepted> accepted() {
    return of(new Accepted(true));
  }

  /** Returns a response with a page of a list. */
  public static <T> Envelope<List<T>> ofPage(Page<T> page) {
    return new Envelope<>(
        true, page.items(), ResponseMeta.unstamped(page.nextCursor().orElse(null)));
  }

  /** Returns this response with a request id and a time. */
  public Envelope<T> stamped(String requestId, Instant at) {
    return new Envelope<>(ok, data, meta.stamped(requestId, at));
  }
}
