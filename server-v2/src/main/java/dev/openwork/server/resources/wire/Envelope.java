package dev.openwork.server.resources.wire;

/**
 * What every successful operation answers with.
 *
 * @param <T> what the operation promises
 */
public record Envelope<T>(boolean ok, T data, ResponseMeta meta) {

  /** An answer that is not yet stamped; the server does that on the way out. */
  public static <T> Envelope<T> of(T data) {
    return new Envelope<>(true, data, ResponseMeta.UNSTAMPED);
  }

  /** The same answer for one request. */
  public Envelope<T> stamped(ResponseMeta stamp) {
    return new Envelope<>(ok, data, stamp);
  }
}
