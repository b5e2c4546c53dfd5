package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
record ObjectRules(
    Map<String, Schema> properties,
    Map<String, Schema> patterns,
    Schema additional,
    Set<String> required,
    Schema names,
    Map<String, Set<String>> dependentRequired,
    Map<String, Schema> dependentSchemas,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper) {

  static ObjectRules of(OpenApiDocument document, List<JsonNode> parts) {
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
      properties.put(name, Schema.all(document, named(parts, name)));
    }
    return new ObjectRules(
        properties,
        byKey(document, parts, "patternProperties"),
        Schema.all(document, parts.stream().map(ObjectRules::additional).toList()),
        required,
        Schema.all(document, parts.stream().map(part -> part.path("propertyNames")).toList()),
        dependent,
        byKey(document, parts, "dependentSchemas"),
        Bounds.lower(parts, "minProperties"),
        Bounds.upper(parts, "maxProperties"));
  }

  /**
   * Each part has a schema for each name: a named one, those of patterns, or the additional one.
   */
  private static List<JsonNode> named(List<JsonNode> parts, String name) {
    List<JsonNode> schemas = new ArrayList<>();
    for (JsonNode part : parts) {
      int size = schemas.size();
      JsonNode own = part.path("properties").path(name);
      if (!own.isMissingNode()) {
        schemas.add(own);
      }
      part.path("patternProperties")
          .properties()
          .forEach(
              pattern -> {
                if (StringRules.matches(pattern.getKey(), name)) {
                  schemas.add(pattern.getValue());
                }
              });
      JsonNode additional = part.path("additionalProperties");
      if (schemas.size() == size && !additional.isMissingNode()) {
        schemas.add(additional);
      }
    }
    return schemas;
  }

  private static JsonNode additional(JsonNode part) {
    JsonNode additional = part.path("additionalProperties");
    return additional.isMissingNode() ? part.path("unevaluatedProperties") : additional;
  }

  private static Map<String, Schema> byKey(
      OpenApiDocument document, List<JsonNode> parts, String keyword) {
    Map<String, Schema> schemas = new TreeMap<>();
    for (String key : keys(parts, keyword)) {
      List<JsonNode> nodes =
          parts.stream()
              .map(part -> part.path(keyword).path(key))
              .filter(node -> !node.isMissingNode())
              .toList();
      schemas.put(key, Schema.all(document, nodes));
    }
    return schemas;
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
    return nodes.isEmpty() ? additional : Schema.all(additional.document(), nodes);
  }

  /** Returns the schema of the properties whose name matches a pattern. */
  Schema matching(String pattern) {
    return patterns.getOrDefault(pattern, additional);
  }

  Schema dependent(String name) {
    return dependentSchemas.getOrDefault(
        name, new Schema(additional.document(), List.of(MissingNode.getInstance())));
  }
}
