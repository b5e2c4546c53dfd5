package dev.openwork.sdk.sse;

import java.util.Objects;

/**
 * An event of the text/event-stream format.
 *
 * @param id the last event ID at this event, or an empty string
 * @param type the event type; {@code message} by default
 * @param data the values of the data lines, joined by line feeds
 */
public record SseEvent(String id, String type, String data) {
  public SseEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(data, "data");
  }
}
