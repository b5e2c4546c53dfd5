package dev.openwork.server.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Parses a text/event-stream by the rules of the WHATWG HTML standard. The bytes may be split
 * anywhere. The {@code retry} field is ignored, because {@link EventFeed} has a fixed pause. Not
 * thread-safe.
 */
final class SseParser {
  private static final String DEFAULT_TYPE = "message";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Consumer<SseEvent> events;
  private final int maxEventBytes;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final StringBuilder data = new StringBuilder();
  private boolean atStart = true;
  private boolean afterCarriageReturn;
  private String type = "";
  private String id = "";

  /** Passes each complete event to {@code events}. */
  SseParser(int maxEventBytes, Consumer<SseEvent> events) {
    this.maxEventBytes = maxEventBytes;
    this.events = events;
  }

  /**
   * Parses the next {@code count} bytes of the stream.
   *
   * @throws OversizedEventException if an event exceeds the limit; the parser is unusable then
   */
  void parse(byte[] bytes, int count) throws OversizedEventException {
    int from = 0;
    for (int at = 0; at < count; at++) {
      byte next = bytes[at];
      boolean secondOfPair = next == '\n' && afterCarriageReturn;
      afterCarriageReturn = next == '\r';
      if (next == '\n' || next == '\r') {
        append(bytes, from, at);
        from = at + 1;
        if (!secondOfPair) {
          endLine();
        }
      }
    }
    append(bytes, from, count);
  }

  private void append(byte[] bytes, int from, int to) throws OversizedEventException {
    if ((long) line.size() + data.length() + type.length() + id.length() + to - from
        > maxEventBytes) {
      throw new OversizedEventException(maxEventBytes);
    }
    line.write(bytes, from, to - from);
  }

  private void endLine() {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (atStart && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(BYTE_ORDER_MARK.length());
    }
    atStart = false;
    if (text.isEmpty()) {
      dispatch();
    } else {
      int colon = text.indexOf(':');
      String name = colon < 0 ? text : text.substring(0, colon);
      String value = colon < 0 ? "" : text.substring(colon + 1);
      field(name, value.startsWith(" ") ? value.substring(1) : value);
    }
  }

  /** Handles a field; a comment has an empty name. */
  private void field(String name, String value) {
    switch (name) {
      case "data" -> data.append(value).append('\n');
      case "event" -> type = value;
      case "id" -> id = value.indexOf('\0') < 0 ? value : id;
      default -> {}
    }
  }

  private void dispatch() {
    if (!data.isEmpty()) {
      String lines = data.substring(0, data.length() - 1);
      events.accept(new SseEvent(type.isEmpty() ? DEFAULT_TYPE : type, lines, id));
    }
    data.setLength(0);
    type = "";
  }
}
