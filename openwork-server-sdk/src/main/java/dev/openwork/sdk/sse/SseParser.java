package dev.openwork.sdk.sse;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Makes events of the lines of a text/event-stream, as the HTML standard tells to. Keeps the last
 * event id from one event to the next. For one thread.
 */
public final class SseParser {
  private static final String DEFAULT_TYPE = "message";
  private static final int LONGEST_NUMBER = 9;

  private String lastEventId;
  private Optional<Duration> retry = Optional.empty();
  private String type = DEFAULT_TYPE;
  private Optional<StringJoiner> data = Optional.empty();

  /** Starts with the last id of the connection before, empty if there was none. */
  public SseParser(String lastEventId) {
    this.lastEventId = Objects.requireNonNull(lastEventId, "lastEventId");
  }

  /** Takes a line without its end; returns an event if the line completed one. */
  public Optional<SseEvent> line(String line) {
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

  /** Returns the id that the next connection should go on from, empty if none was sent. */
  public String lastEventId() {
    return lastEventId;
  }

  /** Returns how long the server wants to be left alone before a new connection, if it said so. */
  public Optional<Duration> retry() {
    return retry;
  }

  private void field(String name, String value) {
    switch (name) {
      case "event" -> type = value.isEmpty() ? DEFAULT_TYPE : value;
      case "data" -> addData(value);
      case "id" -> takeId(value);
      case "retry" -> takeRetry(value);
      default -> {}
    }
  }

  private void addData(String value) {
    StringJoiner lines = data.orElseGet(() -> new StringJoiner("\n"));
    data = Optional.of(lines.add(value));
  }

  private void takeId(String value) {
    if (value.indexOf('\0') < 0) {
      lastEventId = value;
    }
  }

  private void takeRetry(String value) {
    boolean number = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (number && value.length() <= LONGEST_NUMBER) {
      retry = Optional.of(Duration.ofMillis(Long.parseLong(value)));
    }
  }

  private Optional<SseEvent> dispatch() {
    Optional<SseEvent> event = data.map(lines -> new SseEvent(lastEventId, type, lines.toString()));
    type = DEFAULT_TYPE;
    data = Optional.empty();
    return event;
  }
}
