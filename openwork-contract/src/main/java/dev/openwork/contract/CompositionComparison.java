package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Compares the composition of one schema: {@code oneOf}, {@code anyOf}, {@code allOf},
 * discriminator.
 */
final class CompositionComparison {
  static final Set<String> KEYWORDS = Set.of("oneOf", "anyOf", "allOf", "discriminator");

  private final SchemaComparison schemas;
  private final Kind kind;
  private final String name;
  private final Usage usage;

  CompositionComparison(SchemaComparison schemas, Kind kind, String name, Usage usage) {
    this.schemas = schemas;
    this.kind = kind;
    this.name = name;
    this.usage = usage;
  }

  void compare(JsonNode old, JsonNode fresh, Details details) {
    members("oneOf", old, fresh, true, details);
    members("anyOf", old, fresh, true, details);
    members("allOf", old, fresh, false, details);
    discriminator(old.path("discriminator"), fresh.path("discriminator"), details);
  }

  /** An additional member widens {@code oneOf} and {@code anyOf}, and narrows {@code allOf}. */
  private void members(
      String keyword, JsonNode old, JsonNode fresh, boolean union, Details details) {
    Map<String, JsonNode> was = byText(old, keyword);
    Map<String, JsonNode> is = byText(fresh, keyword);
    for (String member : JsonNodes.minus(was.keySet(), is.keySet())) {
      details.add("-" + member, usage.breaks(union, !union));
    }
    is.forEach(
        (member, schema) -> {
          JsonNode before = was.get(member);
          if (before == null) {
            details.add("+" + member, usage.breaks(!union, union));
          } else {
            schemas.nested(kind, name, before, schema, usage);
          }
        });
  }

  private static Map<String, JsonNode> byText(JsonNode schema, String keyword) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    for (JsonNode member : SchemaType.members(schema, keyword)) {
      String text = SchemaType.of(member).text();
      String unique = text;
      for (int i = 2; members.containsKey(unique); i++) {
        unique = text + " " + i;
      }
      members.put(unique, member);
    }
    return members;
  }

  private void discriminator(JsonNode old, JsonNode fresh, Details details) {
    String was = old.path("propertyName").asText();
    String is = fresh.path("propertyName").asText();
    if (!was.equals(is)) {
      details.add(
          is.isEmpty() ? "discriminator removed" : "discriminator " + is,
          usage.breaks(!is.isEmpty(), !was.isEmpty()));
    }
    JsonNode from = old.path("mapping");
    JsonNode to = fresh.path("mapping");
    for (String value : JsonNodes.names(from, to)) {
      if (from.has(value) && to.has(value)) {
        if (!from.path(value).equals(to.path(value))) {
          details.add("mapping " + value + " changed", usage.breaks(true, true));
        }
      } else {
        boolean added = to.has(value);
        details.add((added ? "+" : "-") + "mapping " + value, usage.breaks(!added, false));
      }
    }
  }
}
