package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The type of a schema, without its constraints. OpenAPI has several ways to allow null ({@code
 * nullable}, the type {@code null}, a union with null); all of them are {@code nullable} here.
 *
 * @param schema the schema of the values other than null
 * @param nullable whether null is allowed
 */
record SchemaType(JsonNode schema, boolean nullable) {
  static final Set<String> KEYWORDS = Set.of("type", "format", "nullable", "$ref", "items");

  private static final List<String> UNIONS = List.of("oneOf", "anyOf");
  private static final Map<String, String> WIDER_FORMATS =
      Map.of("int32", "int64", "float", "double");

  static SchemaType of(JsonNode schema) {
    boolean nullable =
        schema.path("nullable").asBoolean()
            || JsonNodes.texts(schema.path("type")).contains("null");
    for (String keyword : UNIONS) {
      List<JsonNode> members = members(schema, keyword);
      boolean withNull = members.size() < schema.path(keyword).size();
      nullable |= withNull;
      if (members.size() == 1) {
        return within(members.get(0), nullable);
      }
    }
    List<JsonNode> parts = members(schema, "allOf");
    return parts.size() == 1 && !schema.has("properties")
        ? within(parts.get(0), nullable)
        : new SchemaType(schema, nullable);
  }

  private static SchemaType within(JsonNode schema, boolean nullable) {
    SchemaType inner = of(schema);
    return new SchemaType(inner.schema, inner.nullable || nullable);
  }

  /** Returns the name of the schema that this one refers to, or an empty string. */
  String reference() {
    String reference = schema.path("$ref").asText();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  /** Returns the types except null; empty when any type is allowed. */
  Set<String> types() {
    JsonNode type = schema.path("type");
    Set<String> types =
        type.isArray() ? JsonNodes.texts(type) : new LinkedHashSet<>(Set.of(type.asText()));
    types.removeAll(Set.of("", "null"));
    return types;
  }

  String format() {
    return schema.path("format").asText();
  }

  boolean isUnion() {
    return UNIONS.stream().anyMatch(schema::has);
  }

  /** Returns whether, by type and format, every value of the other type is one of this type. */
  boolean includes(SchemaType other) {
    return includes(types(), other.types())
        && (format().isEmpty()
            || format().equals(other.format())
            || format().equals(WIDER_FORMATS.get(other.format())));
  }

  private static boolean includes(Set<String> wide, Set<String> types) {
    if (wide.isEmpty() || types.isEmpty()) {
      return wide.isEmpty();
    }
    return types.stream()
        .allMatch(
            type -> wide.contains(type) || (type.equals("integer") && wide.contains("number")));
  }

  /** Returns whether the types have enough in common to compare them keyword by keyword. */
  boolean isComparableWith(SchemaType other) {
    return reference().equals(other.reference())
        && isUnion() == other.isUnion()
        && types().isEmpty() == other.types().isEmpty()
        && (types().isEmpty() || !Collections.disjoint(types(), other.types()));
  }

  /**
   * Returns the type in short notation: {@code string(date-time)}, {@code [Session]}, {@code A |
   * B}.
   */
  String text() {
    return bare() + (nullable ? " | null" : "");
  }

  private String bare() {
    if (!reference().isEmpty()) {
      return reference();
    }
    for (String keyword : UNIONS) {
      if (schema.has(keyword)) {
        return joined(keyword, " | ");
      }
    }
    if (schema.has("allOf") && types().isEmpty()) {
      return joined("allOf", " & ");
    }
    if (types().isEmpty()) {
      return schema.has("properties") ? "object" : "any";
    }
    return types().stream().map(this::typed).collect(Collectors.joining(" | "));
  }

  private String typed(String type) {
    if (type.equals("array")) {
      return "[" + of(schema.path("items")).text() + "]";
    }
    JsonNode values = schema.path("additionalProperties");
    if (type.equals("object") && values.isObject() && !schema.has("properties")) {
      return "{" + of(values).text() + "}";
    }
    return format().isEmpty() ? type : type + "(" + format() + ")";
  }

  private String joined(String keyword, String separator) {
    return members(schema, keyword).stream()
        .map(member -> of(member).text())
        .collect(Collectors.joining(separator));
  }

  /** Returns the members of a composition except null. */
  static List<JsonNode> members(JsonNode schema, String keyword) {
    List<JsonNode> members = new ArrayList<>();
    for (JsonNode member : schema.path(keyword)) {
      if (!member.path("type").asText().equals("null")) {
        members.add(member);
      }
    }
    return members;
  }
}
