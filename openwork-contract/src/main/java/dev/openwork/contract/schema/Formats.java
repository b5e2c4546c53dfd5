package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares {@code format}. */
final class Formats {
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "int8", Set.of("int16", "int32", "int64"),
          "int16", Set.of("int32", "int64"),
          "int32", Set.of("int64"),
          "float", Set.of("double"));

  /** The formats of OpenAPI 3.0 that are content keywords in 3.1. */
  private static final Set<String> CONTENT = Set.of("byte", "binary");

  private Formats() {}

  static Set<String> of(List<JsonNode> parts) {
    Set<String> formats = new LinkedHashSet<>();
    parts.forEach(part -> formats.add(part.path("format").asText()));
    formats.remove("");
    formats.removeAll(CONTENT);
    return formats;
  }

  static void compare(Site site, Set<String> old, Set<String> fresh, String form) {
    Set<String> removed = Json.minus(old, fresh);
    Set<String> added = Json.minus(fresh, old);
    if (removed.isEmpty() && added.isEmpty()) {
      return;
    }
    site.changed(check(removed, added), "format", form);
  }

  private static Check check(Set<String> removed, Set<String> added) {
    if (removed.isEmpty()) {
      return Check.FORMAT_ADDED;
    }
    if (added.isEmpty()) {
      return Check.FORMAT_REMOVED;
    }
    if (areWider(removed, added)) {
      return Check.FORMAT_WIDENED;
    }
    return areWider(added, removed) ? Check.FORMAT_NARROWED : Check.FORMAT_CHANGED;
  }

  private static boolean areWider(Set<String> narrow, Set<String> wide) {
    return narrow.stream()
        .allMatch(format -> WIDER.getOrDefault(format, Set.of()).containsAll(wide));
  }
}
