package dev.openwork.sdk.sse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Parses the text/event-stream format as defined by the WHATWG HTML standard. One parser reads one
 * connection. Not thread-safe.
 */
final class SseParser {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String DEFAULT_TYPE = "message";
  private static final int MAX_RETRY_DIGITS = 9;

  private final BufferedReader lines;
  private boolean atStart = true;
  private Optional<Duration> retry = Optional.empty();

  /** The id of the last event that is complete. */
  private String lastEventId;

  // The event whose lines are being read.
  private String id;
  private String type = DEFAULT_TYPE;
  private Optional<StringJoiner> data = Optional.empty();

  /**
   * Creates a parser.
   *
   * @param bytes the body of the response
   * @param lastEventId the last event ID of the previous connection, or an empty string
   */
  SseParser(InputStream bytes, String lastEventId) {
    this.lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    this.lastEventId = Objects.requireNonNull(lastEventId, "lastEventId");
    this.id = lastEventId;
  }

  /**
   * Waits for the next event. Returns an empty value at the end of the stream; an event without its
   * blank line is discarded.
   */
  Optional<SseEvent> next() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Optional<SseEvent> event = parse(withoutByteOrderMark(line));
      if (event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  /** Returns the ID to send when reconnecting, or an empty string. */
  String lastEventId() {
    return lastEventId;
  }

  /** Returns the reconnection time that the server requested last. */
  Optional<Duration> retry() {
    return retry;
  }

  private String withoutByteOrderMark(String line) {
    boolean marked = atStart && line.startsWith(BYTE_ORDER_MARK);
    atStart = false;
    return marked ? line.substring(1) : line;
  }

  private Optional<SseEvent> parse(String line) {
    if (line.isEmpty()) {
      return dispatch();
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      field(line, "");
    } else if (colon > 0) {
      int value = line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1;
      field(line.substring(0, colon), line.substring(value));
    }
    return Optional.empty();
  }

  private void field(String name, String value) {
    switch (name) {
      case "event" -> type = value.isEmpty() ? DEFAULT_TYPE : value;
      case "data" -> data = Optional.of(data.orElseGet(() -> new StringJoiner("\n")).add(value));
      case "id" -> id = value.indexOf('\0') < 0 ? value : id;
      case "retry" -> retry = duration(value).or(() -> retry);
      default -> {}
    }
  }

  private static Optional<Duration> duration(String value) {
    boolean number = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && value.length() <= MAX_RETRY_DIGITS
        ? Optional.of(Duration.ofMillis(Long.parseLong(value)))
        : Optional.empty();
  }

  private Optional<SseEvent> dispatch() {
    lastEventId = id;
    Optional<SseEvent> event = data.map(lines -> new SseEvent(id, type, lines.toString()));
    type = DEFAULT_TYPE;
    data = Optional.empty();
    return event;
  }
}
