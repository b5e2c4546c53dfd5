package dev.openwork.server.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Encodes an event for people. Removes control characters, so that data from clients cannot control
 * the terminal.
 */
final class TextEncoder implements LineEncoder {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

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
              String text = CONTROL.matcher(secrets.hide(value.toString())).replaceAll("");
              if (text.indexOf('\n') < 0) {
                lines.append("  ").append(name).append('=').append(text);
              } else {
                below.append(text.stripTrailing()).append('\n');
              }
            });
    lines.append('\n').append(below);
  }
}
