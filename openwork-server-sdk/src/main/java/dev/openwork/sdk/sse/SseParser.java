package dev.openwork.sdk.sse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
  private static final int MAX_LENGTH = 32 * 1024 * 1024;

  private final Lines lines;
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
    this.lines = new Lines(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    this.lastEventId = Objects.requireNonNull(lastEventId, "lastEventId");
    this.id = lastEventId;
  }

  /**
   * Waits for the next event. Returns an empty value at the end of the stream, or after the thread
   * was interrupted; an event without its blank line is discarded.
   *
   * @throws IOException if the connection breaks, or if an event is longer than 32 Mi characters
   */
  Optional<SseEvent> next() throws IOException {
    while (!Thread.currentThread().isInterrupted()) {
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      Optional<SseEvent> event = parse(withoutByteOrderMark(line.get()));
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

  private Optional<SseEvent> parse(String line) throws IOException {
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

  private void field(String name, String value) throws IOException {
    switch (name) {
      case "event" -> type = value.isEmpty() ? DEFAULT_TYPE : value;
      case "data" -> addData(value);
      case "id" -> id = value.indexOf('\0') < 0 ? value : id;
      case "retry" -> retry = duration(value).or(() -> retry);
      default -> {}
    }
  }

  private void addData(String value) throws IOException {
    StringJoiner joined = data.orElseGet(() -> new StringJoiner("\n")).add(value);
    if (joined.length() > MAX_LENGTH) {
      throw new IOException("An event is longer than " + MAX_LENGTH + " characters");
    }
    data = Optional.of(joined);
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

  /** Reads lines of bounded length, which end with CR, LF, or both. */
  private static final class Lines {
    private final Reader reader;
    private final char[] buffer = new char[8192];
    private final StringBuilder line = new StringBuilder();
    private int position;
    private int end;
    private boolean afterCarriageReturn;

    Lines(Reader reader) {
      this.reader = reader;
    }

    /** Returns the next line without its end; empty at the end of the stream. */
    Optional<String> next() throws IOException {
      line.setLength(0);
      while (true) {
        if (position == end) {
          end = Math.max(0, reader.read(buffer, 0, buffer.length));
          position = 0;
          if (end == 0) {
            return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
          }
        }
        char c = buffer[position++];
        boolean secondOfTwo = c == '\n' && afterCarriageReturn;
        afterCarriageReturn = c == '\r';
        if (secondOfTwo) {
          continue;
        }
        if (c == '\n' || c == '\r') {
          return Optional.of(line.toString());
        }
        if (line.length() == MAX_LENGTH) {
          throw new IOException("A line is longer than " + MAX_LENGTH + " characters");
        }
        line.append(c);
      }
    }
  }
}
