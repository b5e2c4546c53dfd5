package dev.openwork.server.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Events of the server, one JSON object a line. */
public final class JsonLog {
  private static final String SCOPE = "openwork-server-v2.";

  private final PrintStream out;
  private final Clock clock;
  private final ObjectMapper mapper = WireJson.mapper();

  /** Writes to {@code out}. */
  public JsonLog(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Writes an event: its kind, such as {@code start}, and what there is to say of it. */
  public void event(String kind, Map<String, ?> fields) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("timestamp", clock.instant());
    line.put("scope", SCOPE + kind);
    line.putAll(fields);
    try {
      out.println(mapper.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot be logged: " + fields, e);
    }
  }
}
