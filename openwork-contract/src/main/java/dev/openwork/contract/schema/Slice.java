package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of one type that a schema accepts, as rules without references and unions. */
public final class Slice {
  private final Schemas schemas;
  private final ValueType type;
  private final List<JsonNode> parts;
  private final Optional<Set<JsonNode>> values;
  private final Schema.Label label;
  private @Nullable ObjectRules object;

  Slice(
      Schemas schemas,
      ValueType type,
      List<JsonNode> parts,
      Optional<Set<JsonNode>> values,
      Schema.Label label) {
    this.schemas = schemas;
    this.type = type;
    this.parts = parts;
    this.label = label;
    this.values = values.map(all -> all.stream().filter(this::accepts).collect(Collectors.toSet()));
  }

  Schemas schemas() {
    return schemas;
  }

  public ValueType type() {
    return type;
  }

  List<JsonNode> parts() {
    return parts;
  }

  /** Returns the only values of the slice; empty when it does not list values. */
  public Optional<Set<JsonNode>> values() {
    return values;
  }

  Schema.Label label() {
    return label;
  }

  boolean isEmpty() {
    return values.isPresent() && values.get().isEmpty();
  }

  JsonNode node() {
    return parts.isEmpty() ? schemas.document().root().path("") : parts.get(0);
  }

  NumberRules number() {
    return NumberRules.of(parts);
  }

  public StringRules string() {
    return StringRules.of(schemas, parts);
  }

  public ArrayRules array() {
    return ArrayRules.of(schemas, parts);
  }

  public ObjectRules object() {
    ObjectRules known = object;
    if (known == null) {
      known = ObjectRules.of(schemas, parts);
      object = known;
    }
    return known;
  }

  /** Returns whether the rules of a slice accept a value of its type, apart from an enum. */
  boolean accepts(JsonNode value) {
    return switch (type) {
      case NUMBER -> number().accepts(value.decimalValue());
      case STRING -> string().accepts(value.asText());
      default -> true;
    };
  }
}
