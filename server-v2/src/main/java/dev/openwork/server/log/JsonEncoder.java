package dev.openwork.server.log;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.openwork.http.UntrustedText;

/** Encodes an event as a JSON object on one line: time, scope, and fields. */
final class JsonEncoder implements LineEncoder {
  private static final String SCOPE = "openwork-server-v2.";

  private final JsonStringEncoder strings = JsonStringEncoder.getInstance();
  private final Secrets secrets;

  JsonEncoder(Secrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public void append(LogEvent event, StringBuilder lines) {
    lines.append("{\"timestamp\":\"").append(event.at()).append("\",\"scope\":\"").append(SCOPE);
    lines.append(event.kind()).append('"');
    event
        .fields()
        .forEach(
            (name, value) -> {
              lines.append(",\"").append(name).append("\":");
              append(value, lines);
            });
    lines.append("}\n");
  }

  private void append(Object value, StringBuilder lines) {
    if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      lines.append(value);
    } else {
      lines.append('"');
      StringBuilder quoted = new StringBuilder();
      strings.quoteAsString(secrets.hide(value.toString()), quoted);
      lines.append(UntrustedText.escaped(quoted)); // an escape sequence is the same in JSON
      lines.append('"');
    }
  }
}
