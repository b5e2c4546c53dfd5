package dev.openwork.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads JSON trees. */
public final class Json {
  private static final Set<String> DOCUMENTATION =
      Set.of("description", "summary", "example", "examples", "title", "externalDocs", "$comment");

  /** The keywords whose value is a map from names, which can be equal to keywords. */
  private static final Set<String> MAPS =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "dependentRequired",
          "$defs",
          "schemas",
          "parameters",
          "responses",
          "requestBodies",
          "headers",
          "securitySchemes",
          "callbacks",
          "pathItems",
          "links",
          "content",
          "encoding",
          "paths",
          "webhooks",
          "variables",
          "mapping");

  /** The keywords whose value is data. */
  private static final Set<String> DATA = Set.of("default", "enum", "const", "scopes");

  private Json() {}

  /** Returns whether a keyword has no effect on messages. */
  public static boolean isDocumentation(String keyword) {
    return DOCUMENTATION.contains(keyword) || keyword.startsWith("x-");
  }

  public static Set<String> names(JsonNode object) {
    Set<String> names = new LinkedHashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Returns the names that occur in either object, sorted. */
  public static Set<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new TreeSet<>(names(one));
    names.addAll(names(other));
    return names;
  }

  /** Returns the elements of an array as text; empty when the node is not an array. */
  public static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  /** Returns the elements of the first set that are not in the second, in order. */
  public static <T> Set<T> minus(Set<T> one, Set<T> other) {
    Set<T> rest = new LinkedHashSet<>(one);
    rest.removeAll(other);
    return rest;
  }

  /** Returns a tree in which equal numbers are equal nodes: 1, 1.0 and 1e0. */
  public static JsonNode canonical(JsonNode node) {
    if (node.isNumber()) {
      return DecimalNode.valueOf(Numbers.exact(node));
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> array.add(canonical(element)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(field -> object.set(field.getKey(), canonical(field.getValue())));
      return object;
    }
    return node;
  }

  /** Returns an element of a contract without the keywords that have no effect on messages. */
  public static JsonNode withoutDocumentation(JsonNode node) {
    return stripped(node, false);
  }

  private static JsonNode stripped(JsonNode node, boolean map) {
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> array.add(stripped(element, false)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      if (map) {
        object.set(name, stripped(field.getValue(), false));
      } else if (DATA.contains(name)) {
        object.set(name, canonical(field.getValue()));
      } else if (!isDocumentation(name)) {
        object.set(name, stripped(field.getValue(), MAPS.contains(name)));
      }
    }
    return object;
  }
}
