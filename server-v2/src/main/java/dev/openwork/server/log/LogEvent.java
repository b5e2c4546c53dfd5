package dev.openwork.server.log;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event to be logged.
 *
 * @param kind one word, such as {@code start}
 * @param fields the details, in the order in which they are written
 */
record LogEvent(Instant at, String kind, Map<String, ?> fields) {
  LogEvent {
    fields = Collections.unmodifiableMap(new LinkedHashMap<String, Object>(fields));
  }
}
