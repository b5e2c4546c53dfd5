package dev.openwork.sdk.sse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Feeds the bytes of one connection to a parser, line by line. For one thread. */
final class SseReader {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BufferedReader lines;
  private final SseParser parser;
  private boolean atStart = true;

  SseReader(InputStream bytes, SseParser parser) {
    this.lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    this.parser = parser;
  }

  /** Waits for the next event; returns nothing at the end, where a half event is dropped. */
  Optional<SseEvent> next() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Optional<SseEvent> event = parser.line(withoutMark(line));
      if (event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  private String withoutMark(String line) {
    boolean marked = atStart && line.startsWith(BYTE_ORDER_MARK);
    atStart = false;
    return marked ? line.substring(1) : line;
  }
}
