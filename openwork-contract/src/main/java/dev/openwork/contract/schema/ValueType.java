package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.document.Json;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The types of JSON values. Integers are numbers here: the restriction is part of the rules. */
public enum ValueType {
  NULL,
  BOOLEAN,
  NUMBER,
  STRING,
  ARRAY,
  OBJECT;

  static ValueType of(JsonNode value) {
    return switch (value.getNodeType()) {
      case BOOLEAN -> BOOLEAN;
      case NUMBER -> NUMBER;
      case STRING -> STRING;
      case ARRAY -> ARRAY;
      case OBJECT -> OBJECT;
      default -> NULL;
    };
  }

  /** Returns the types that one schema object names; all if it names none. */
  static Set<ValueType> named(JsonNode part) {
    Set<String> names = names(part);
    if (names.isEmpty()) {
      return EnumSet.allOf(ValueType.class);
    }
    Set<ValueType> types = EnumSet.noneOf(ValueType.class);
    for (ValueType type : values()) {
      if (names.contains(type.name().toLowerCase(Locale.ROOT))) {
        types.add(type);
      }
    }
    if (names.contains("integer")) {
      types.add(NUMBER);
    }
    if (part.path("nullable").asBoolean()) {
      types.add(NULL);
    }
    return types;
  }

  /** Returns whether one schema object accepts integers, but no other numbers. */
  static boolean isIntegerOnly(JsonNode part) {
    Set<String> names = names(part);
    return names.contains("integer") && !names.contains("number");
  }

  private static Set<String> names(JsonNode part) {
    JsonNode type = part.path("type");
    return type.isTextual() ? Set.of(type.asText()) : Json.texts(type);
  }
}
