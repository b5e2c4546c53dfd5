package dev.openwork.contract.schema;

import dev.openwork.contract.document.Json;
import java.util.HashSet;
import java.util.Set;

/** The keywords of schemas that the comparison knows. */
final class Keywords {
  /** Keywords that connect schemas; their effect is that of the connected schemas. */
  static final Set<String> COMPOSITION =
      Set.of("$ref", "$dynamicRef", "allOf", "oneOf", "anyOf", "nullable");

  /** Keywords that describe a value or name a schema, and accept all values. */
  static final Set<String> ANNOTATIONS =
      Set.of(
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "xml",
          "discriminator",
          "$id",
          "$anchor",
          "$dynamicAnchor",
          "$defs",
          "definitions");

  static final Set<String> OBJECT =
      Set.of(
          "properties",
          "patternProperties",
          "additionalProperties",
          "unevaluatedProperties",
          "required",
          "propertyNames",
          "minProperties",
          "maxProperties",
          "dependentRequired",
          "dependentSchemas");

  static final Set<String> ARRAY =
      Set.of(
          "items",
          "prefixItems",
          "unevaluatedItems",
          "contains",
          "minContains",
          "maxContains",
          "minItems",
          "maxItems",
          "uniqueItems");

  private static final Set<String> OTHER =
      Set.of(
          "type",
          "enum",
          "const",
          "format",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "not",
          "if",
          "then",
          "else");

  private static final Set<String> KNOWN = known();

  private Keywords() {}

  static boolean isKnown(String keyword) {
    return KNOWN.contains(keyword) || Json.isDocumentation(keyword);
  }

  /** Returns whether a keyword has no effect without others. */
  static boolean isBlank(String keyword) {
    return COMPOSITION.contains(keyword)
        || ANNOTATIONS.contains(keyword)
        || Json.isDocumentation(keyword);
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>(COMPOSITION);
    known.addAll(ANNOTATIONS);
    known.addAll(OBJECT);
    known.addAll(ARRAY);
    known.addAll(OTHER);
    return Set.copyOf(known);
  }
}
