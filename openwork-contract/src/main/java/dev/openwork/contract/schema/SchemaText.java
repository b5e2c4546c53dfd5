package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Schemas in short notation: {@code string(date-time)}, {@code [Session]}, {@code A | B}. */
final class SchemaText {
  private static final int MAX_VALUES = 3;

  private SchemaText() {}

  static String of(JsonNode schema) {
    if (schema.isBoolean()) {
      return schema.asBoolean() ? "any" : "nothing";
    }
    Set<String> texts = new LinkedHashSet<>(bare(schema));
    boolean nullable = texts.remove("null") || schema.path("nullable").asBoolean();
    if (texts.isEmpty()) {
      return nullable ? "null" : "any";
    }
    return String.join(" | ", texts) + (nullable ? " | null" : "");
  }

  /** Returns whether a schema accepts null only. */
  static boolean isNull(JsonNode schema) {
    return schema.path("type").asText().equals("null")
        || schema.path("const").isNull()
        || (schema.path("enum").size() == 1 && schema.path("enum").get(0).isNull());
  }

  /** Returns the last segment of a reference. */
  static String name(String reference) {
    String tail = reference.substring(reference.lastIndexOf('/') + 1);
    return tail.replace("~1", "/").replace("~0", "~");
  }

  private static List<String> bare(JsonNode schema) {
    if (schema.has("$ref")) {
      return List.of(name(schema.path("$ref").asText()));
    }
    for (String keyword : List.of("oneOf", "anyOf")) {
      if (schema.path(keyword).size() > 0) {
        return members(schema, keyword);
      }
    }
    List<String> types = new ArrayList<>();
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      type.forEach(name -> types.add(typed(name.asText(), schema)));
    } else if (type.isTextual()) {
      types.add(typed(type.asText(), schema));
    } else if (schema.has("allOf")) {
      types.add(String.join(" & ", members(schema, "allOf")));
    } else if (schema.has("const")) {
      types.add(schema.path("const").toString());
    } else if (schema.has("enum")) {
      types.add(values(schema.path("enum")));
    } else if (schema.has("properties")) {
      types.add("object");
    } else if (schema.has("items")) {
      types.add(typed("array", schema));
    }
    return types;
  }

  private static String values(JsonNode values) {
    String text =
        StreamSupport.stream(values.spliterator(), false)
            .limit(MAX_VALUES)
            .map(JsonNode::toString)
            .collect(Collectors.joining(" | "));
    return values.size() > MAX_VALUES ? text + " | …" : text;
  }

  private static String typed(String type, JsonNode schema) {
    if (type.equals("array")) {
      return "[" + of(schema.path("items")) + "]";
    }
    JsonNode values = schema.path("additionalProperties");
    if (type.equals("object") && values.isObject() && !schema.has("properties")) {
      return "{" + of(values) + "}";
    }
    String format = schema.path("format").asText();
    return format.isEmpty() || type.equals("null") ? type : type + "(" + format + ")";
  }

  private static List<String> members(JsonNode schema, String keyword) {
    List<String> members = new ArrayList<>();
    for (JsonNode member : schema.path(keyword)) {
      members.add(isNull(member) ? "null" : of(member));
    }
    return members;
  }
}
