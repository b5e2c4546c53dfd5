package dev.openwork.sdk.sse;

/** Creates the connections of an event stream. */
@FunctionalInterface
public interface EventSource {

  /**
   * Prepares a connection without opening it.
   *
   * @param lastEventId the ID of the last event received, which the server resumes after; empty to
   *     start with new events
   */
  SseConnection prepare(String lastEventId);
}
