package dev.openwork.server.web;

/** Is told of every request that was answered to the last byte, or could not be. */
public interface RequestMeter {
  /** One that measures nothing. */
  RequestMeter NONE = (method, route, status, nanos) -> {};

  /**
   * A request is over.
   *
   * @param method of the request; any text
   * @param route the template of its path; {@code none} when no operation takes it
   * @param nanos since it began
   */
  void answered(String method, String route, int status, long nanos);
}
