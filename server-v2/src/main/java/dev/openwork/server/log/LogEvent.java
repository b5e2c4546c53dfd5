package dev.openwork.server.log;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened.
 *
 * @param kind in one word, such as {@code start}
 * @param fields what there is to say of it, in the order in which it is told
 */
record LogEvent(Instant at, String kind, Map<String, ?> fields) {
  LogEvent {
    fields = Collections.unmodifiableMap(new LinkedHashMap<String, Object>(fields));
  }
}
