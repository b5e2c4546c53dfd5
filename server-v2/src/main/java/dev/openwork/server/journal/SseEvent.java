package dev.openwork.server.journal;

/**
 * An event of a text/event-stream.
 *
 * @param type {@code message} unless the event has another one
 * @param data its data lines, joined by line feeds
 * @param id the last id in the stream up to this event; empty if there was none
 */
record SseEvent(String type, String data, String id) {}
