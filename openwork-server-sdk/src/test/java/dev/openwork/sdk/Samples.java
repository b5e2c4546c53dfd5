package dev.openwork.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** Reads a contract and creates a value of each of its schemas, with all optional properties. */
public final class Samples {
  private static final int MAX_DEPTH = 8;
  private final JsonNode contract;

  private Samples(JsonNode contract) {
    this.contract = contract;
  }

  /** Reads a contract. */
  public static Samples of(Path contract) {
    try {
      return new Samples(new ObjectMapper().readTree(contract.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the contract. */
  public JsonNode contract() {
    return contract;
  }

  /** Returns a value of a component schema. */
  public JsonNode of(String schema) {
    return of(contract.path("components").path("schemas").path(schema), 0);
  }

  /** Returns a value of a schema. */
  public JsonNode of(JsonNode schema) {
    return of(schema, 0);
  }

  private JsonNode of(JsonNode schema, int depth) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (schema.has("$ref")) {
      return of(contract.at(schema.path("$ref").asText().substring(1)), depth + 1);
    } else if (schema.has("oneOf")) {
      return of(schema.path("oneOf").path(0), depth);
    } else if (schema.has("allOf")) {
      ObjectNode all = json.objectNode();
      schema.path("allOf").forEach(part -> all.setAll((ObjectNode) of(part, depth)));
      return all;
    } else if (schema.has("default")) {
      return schema.path("default");
    } else if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
      case "string" -> json.textNode(text(schema.path("format").asText()));
      case "integer" -> json.numberNode(7);
      case "number" -> json.numberNode(1.5);
      case "boolean" -> json.booleanNode(true);
      case "array" -> array(schema, depth);
      case "object" -> object(schema, depth);
      default -> json.textNode("anything");
    };
  }

  private static String text(String format) {
    return switch (format) {
      case "date-time" -> "2026-01-31T09:00:00Z";
      case "date" -> "2026-01-31";
      case "uri" -> "http://127.0.0.1/x";
      case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
      default -> "text";
    };
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    return depth < MAX_DEPTH ? array.add(of(schema.path("items"), depth + 1)) : array;
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (depth < MAX_DEPTH || isRequired(schema, property.getKey())) {
        object.set(property.getKey(), of(property.getValue(), depth + 1));
      }
    }
    JsonNode additional = schema.path("additionalProperties");
    if (additional.isObject() || additional.asBoolean()) {
      object.set("additional", of(additional, depth + 1));
    }
    return object;
  }

  private static boolean isRequired(JsonNode schema, String property) {
    for (JsonNode required : schema.path("required")) {
      if (required.asText().equals(property)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether two values are equal, where {@code 1} equals {@code 1.0}. */
  public static boolean areEqual(JsonNode one, JsonNode other) {
    return one.equals(
        (left, right) ->
            left.isNumber() && right.isNumber()
                ? left.decimalValue().compareTo(right.decimalValue())
                : left.equals(right) ? 0 : 1,
        other);
  }
}
