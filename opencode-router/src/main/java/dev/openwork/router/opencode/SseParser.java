package dev.openwork.router.opencode;

import dev.openwork.router.domain.Values;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Parses a {@code text/event-stream} as the WHATWG HTML standard defines it. The input may be split
 * at any byte. An event that exceeds the size limit is discarded; parsing continues after it. Not
 * thread-safe.
 */
final class SseParser {
  /** A dispatched event; the type is {@code message} unless the stream sets another one. */
  record Event(String type, String data, String id) {}

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Consumer<Event> events;
  private final int maxEventBytes;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final StringBuilder data = new StringBuilder();
  private String type = "";
  private String id = "";
  private String lastEventId = "";
  private Optional<Long> retryMillis = Optional.empty();
  private boolean oversized;
  private boolean firstLine = true;
  private boolean afterCarriageReturn;

  /** Creates a parser for one stream that passes each event to {@code events}. */
  SseParser(int maxEventBytes, Consumer<Event> events) {
    this.maxEventBytes = maxEventBytes;
    this.events = events;
  }

  /** Parses the next bytes of the stream. */
  void parse(ByteBuffer bytes) {
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      boolean secondOfCrLf = afterCarriageReturn && next == '\n';
      afterCarriageReturn = next == '\r';
      if (secondOfCrLf) {
        continue;
      }
      if (next == '\n' || next == '\r') {
        endLine();
      } else if (line.size() == 0 || line.size() + data.length() < maxEventBytes) {
        line.write(next);
      } else {
        oversized = true;
      }
    }
  }

  /** Returns the id of the last event, or an empty string. */
  String lastEventId() {
    return lastEventId;
  }

  /** Returns the reconnection time that the stream set, in milliseconds. */
  Optional<Long> retryMillis() {
    return retryMillis;
  }

  private void endLine() {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (firstLine && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(BYTE_ORDER_MARK.length());
    }
    firstLine = false;
    if (text.isEmpty()) {
      dispatch();
    } else if (!oversized) {
      field(text);
    }
  }

  private void field(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    String value = colon < 0 ? "" : text.substring(colon + 1);
    if (value.startsWith(" ")) {
      value = value.substring(1);
    }
    switch (name) {
      case "data" -> data.append(value).append('\n');
      case "event" -> type = value;
      case "id" -> id = value.indexOf('\0') < 0 ? value : id;
      case "retry" -> retryMillis = Values.number(value).or(() -> retryMillis);
      default -> {} // comments and unknown fields
    }
  }

  private void dispatch() {
    lastEventId = id;
    if (!oversized && !data.isEmpty()) {
      data.setLength(data.length() - 1);
      events.accept(new Event(type.isEmpty() ? "message" : type, data.toString(), id));
    }
    data.setLength(0);
    type = "";
    oversized = false;
  }
}
