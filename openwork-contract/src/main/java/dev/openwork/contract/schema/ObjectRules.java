package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.openwork.contract.document.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules for objects.
 *
 * @param properties the schemas of named properties
 * @param patterns the schemas of properties whose name matches a pattern
 * @param additional the schema of all other properties
 * @param required the names of required properties
 * @param names the schema of the names
 * @param dependentRequired names that are required if another property is present
 * @param dependentSchemas schemas that apply if a property is present
 * @param lower the lower bound of the number of properties
 * @param upper the upper bound of the number of properties
 */
public record ObjectRules(
    Map<String, Schema> properties,
    Map<String, Schema> patterns,
    Schema additional,
    Set<String> required,
    Schema names,
    Map<String, Set<String>> dependentRequired,
    Map<String, Schema> dependentSchemas,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper) {

  static ObjectRules of(Schemas schemas, List<JsonNode> parts) {
    Set<String> required = new TreeSet<>();
    Map<String, Set<String>> dependent = new TreeMap<>();
    for (JsonNode part : parts) {
      required.addAll(Json.texts(part.path("required")));
      part.path("dependentRequired")
          .properties()
          .forEach(
              it ->
                  dependent
                      .computeIfAbsent(it.getKey(), name -> new TreeSet<>())
                      .addAll(Json.texts(it.getValue())));
    }
    dependent.values().removeIf(Set::isEmpty);
    Map<String, Schema> properties = new TreeMap<>();
    for (String name : keys(parts, "properties")) {
      properties.put(name, schemas.all(named(parts, name)));
    }
    return new ObjectRules(
        properties,
        byKey(schemas, parts, "patternProperties"),
        schemas.all(parts.stream().map(ObjectRules::additional).toList()),
        required,
        schemas.all(parts.stream().map(part -> part.path("propertyNames")).toList()),
        dependent,
        byKey(schemas, parts, "dependentSchemas"),
        Bounds.lower(parts, "minProperties"),
        Bounds.upper(parts, "maxProperties"));
  }

  /**
   * Each part has a schema for each name: a named one, those of patterns, or the additional one.
   */
  private static List<JsonNode> named(List<JsonNode> parts, String name) {
    List<JsonNode> nodes = new ArrayList<>();
    for (JsonNode part : parts) {
      int size = nodes.size();
      JsonNode own = part.path("properties").path(name);
      if (!own.isMissingNode()) {
        nodes.add(own);
      }
      part.path("patternProperties")
          .properties()
          .forEach(
              pattern -> {
                if (StringRules.matches(pattern.getKey(), name)) {
                  nodes.add(pattern.getValue());
                }
              });
      JsonNode additional = part.path("additionalProperties");
      if (nodes.size() == size && !additional.isMissingNode()) {
        nodes.add(additional);
      }
    }
    return nodes;
  }

  private static JsonNode additional(JsonNode part) {
    JsonNode additional = part.path("additionalProperties");
    return additional.isMissingNode() ? part.path("unevaluatedProperties") : additional;
  }

  private static Map<String, Schema> byKey(Schemas schemas, List<JsonNode> parts, String keyword) {
    Map<String, Schema> byKey = new TreeMap<>();
    for (String key : keys(parts, keyword)) {
      List<JsonNode> nodes =
          parts.stream()
              .map(part -> part.path(keyword).path(key))
              .filter(node -> !node.isMissingNode())
              .toList();
      byKey.put(key, schemas.all(nodes));
    }
    return byKey;
  }

  private static Set<String> keys(List<JsonNode> parts, String keyword) {
    Set<String> keys = new TreeSet<>();
    parts.forEach(part -> keys.addAll(Json.names(part.path(keyword))));
    return keys;
  }

  /** Returns the schema of a property that is not named. */
  Schema unnamed(String name) {
    List<JsonNode> nodes = new ArrayList<>();
    patterns.forEach(
        (pattern, schema) -> {
          if (StringRules.matches(pattern, name)) {
            nodes.addAll(schema.nodes());
          }
        });
    return nodes.isEmpty() ? additional : additional.schemas().all(nodes);
  }

  /** Returns the schema of the properties whose name matches a pattern. */
  Schema matching(String pattern) {
    return patterns.getOrDefault(pattern, additional);
  }

  Schema dependent(String name) {
    return dependentSchemas.getOrDefault(name, additional.schemas().of(MissingNode.getInstance()));
  }
}
