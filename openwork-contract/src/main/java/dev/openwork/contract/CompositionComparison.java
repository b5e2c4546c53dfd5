package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Compares what a schema is composed of: members of unions, common parts, the discriminator. */
final class CompositionComparison {
  static final Set<String> KEYWORDS = Set.of("oneOf", "anyOf", "allOf", "discriminator");

  private final SchemaComparison schemas;
  private final Kind kind;
  private final String name;
  private final Usage use;

  /** Of one schema, by its name and use. */
  CompositionComparison(SchemaComparison schemas, Kind kind, String name, Usage use) {
    this.schemas = schemas;
    this.kind = kind;
    this.name = name;
    this.use = use;
  }

  void compare(JsonNode old, JsonNode fresh, Details details) {
    members("oneOf", old, fresh, true, details);
    members("anyOf", old, fresh, true, details);
    members("allOf", old, fresh, false, details);
    discriminator(old.path("discriminator"), fresh.path("discriminator"), details);
  }

  /** One more member widens a union, but narrows what has to satisfy all of them. */
  private void members(
      String keyword, JsonNode old, JsonNode fresh, boolean union, Details details) {
    Map<String, JsonNode> was = byText(old, keyword);
    Map<String, JsonNode> is = byText(fresh, keyword);
    for (String member : JsonNodes.minus(was.keySet(), is.keySet())) {
      details.add("-" + member, use.breaks(union, !union));
    }
    is.forEach(
        (member, schema) -> {
          JsonNode before = was.get(member);
          if (before == null) {
            details.add("+" + member, use.breaks(!union, union));
          } else {
            schemas.nested(kind, name, before, schema, use);
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
          is.isEmpty() ? "no discriminator" : "discriminator " + is,
          use.breaks(!is.isEmpty(), !was.isEmpty()));
    }
    JsonNode from = old.path("mapping");
    JsonNode to = fresh.path("mapping");
    for (String value : JsonNodes.names(from, to)) {
      if (!from.path(value).equals(to.path(value))) {
        mapping(value, from.has(value), to.has(value), details);
      }
    }
  }

  private void mapping(String value, boolean was, boolean is, Details details) {
    if (was && is) {
      details.add("other schema for " + value, use.breaks(true, true));
    } else {
      details.add((is ? "+" : "-") + "mapping " + value, use.breaks(was, false));
    }
  }
}
