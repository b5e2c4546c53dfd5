package dev.openwork.server.log;

import dev.openwork.http.UntrustedText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Encodes an event for people. Escapes control characters, so that data from clients cannot control
 * the terminal.
 */
final class TextEncoder implements LineEncoder {
  /** The only field of several lines; they are indented, so that none looks like an event. */
  private static final String STACK_TRACE = "error";

  private static final int INDENT = 2;

  private final DateTimeFormatter time =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());
  private final Secrets secrets;

  TextEncoder(Secrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public void append(LogEvent event, StringBuilder lines) {
    time.formatTo(event.at(), lines);
    lines.append("  ").append(event.kind());
    StringBuilder below = new StringBuilder();
    event
        .fields()
        .forEach(
            (name, value) -> {
              String text = secrets.hide(value.toString());
              if (name.equals(STACK_TRACE)) {
                below.append(UntrustedText.escapedLines(text).stripTrailing().indent(INDENT));
              } else {
                lines.append("  ").append(name).append('=').append(UntrustedText.escaped(text));
              }
            });
    lines.append('\n').append(below);
  }
}
