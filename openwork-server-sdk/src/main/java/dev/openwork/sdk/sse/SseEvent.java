package dev.openwork.sdk.sse;

import java.util.Objects;

/**
 * One event as the text/event-stream format of the HTML standard defines it.
 *
 * @param id the last id seen up to this event, empty if there was none
 * @param type {@code message} unless the event names another
 * @param data the data lines, joined by line feeds
 */
public record SseEvent(String id, String type, String data) {
  public SseEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(data, "data");
  }
}
