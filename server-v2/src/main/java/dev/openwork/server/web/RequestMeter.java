package dev.openwork.server.web;

/** Measures requests. */
public interface RequestMeter {
  /** Measures nothing. */
  RequestMeter NONE = (method, route, status, nanos) -> {};

  /**
   * Called when a response is complete or has failed.
   *
   * @param method the request method, which can be any text
   * @param route the path template of the operation; {@code none} without one
   * @param nanos the duration of the request in nanoseconds
   */
  void completed(String method, String route, int status, long nanos);
}
