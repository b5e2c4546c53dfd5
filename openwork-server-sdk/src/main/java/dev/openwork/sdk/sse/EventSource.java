package dev.openwork.sdk.sse;

/** Makes the connections of a stream, one after the other. */
@FunctionalInterface
public interface EventSource {

  /**
   * Prepares a connection without opening it. The server is asked to go on after {@code
   * lastEventId}, if that is not empty.
   */
  SseConnection prepare(String lastEventId);
}
