package dev.openwork.loop.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of a contract with its own generated files: a component schema, or the operations of a
 * tag.
 *
 * @param text its content, in the order of the document, which generators preserve
 * @param kind the properties that decide which files are generated for it
 * @param references the component schemas that it refers to
 * @param composed those among them that it is composed of, or shares a union with
 */
record SpecificationPart(String text, String kind, Set<String> references, Set<String> composed) {
  private static final Set<String> COMPOSING = Set.of("oneOf", "anyOf", "allOf", "discriminator");
  private static final Set<String> HARMLESS =
      Set.of("description", "required", "example", "examples", "deprecated", "externalDocs");

  /** Returns the part of a component schema. */
  static SpecificationPart ofSchema(JsonNode schema) {
    return of(schema.toString(), kind(schema), List.of(schema));
  }

  /** Returns the part of a tag. */
  static SpecificationPart ofOperations(String text, List<JsonNode> operations) {
    return of(text, "operations", operations);
  }

  private static SpecificationPart of(String text, String kind, List<JsonNode> nodes) {
    Set<String> references = new HashSet<>();
    Set<String> composed = new HashSet<>();
    nodes.forEach(node -> collect(node, false, references, composed));
    return new SpecificationPart(text, kind, references, composed);
  }

  /** Returns all keywords except those that do not affect which files are generated. */
  private static String kind(JsonNode schema) {
    Set<String> kind = new TreeSet<>();
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      String name = keyword.getKey();
      JsonNode value = keyword.getValue();
      if (name.equals("properties") || name.equals("enum") || COMPOSING.contains(name)) {
        kind.add(name + value.isEmpty());
      } else if (!HARMLESS.contains(name)) {
        kind.add(name + value);
      }
    }
    return kind.toString();
  }

  private static void collect(
      JsonNode node, boolean composing, Set<String> references, Set<String> composed) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey();
      JsonNode value = member.getValue();
      if (name.equals("$ref")) {
        add(value, composing, references, composed);
      } else if (name.equals("mapping")) {
        value.forEach(target -> add(target, true, references, composed));
      }
      collect(value, composing || COMPOSING.contains(name), references, composed);
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, composing, references, composed));
    }
  }

  private static void add(
      JsonNode target, boolean composing, Set<String> references, Set<String> composed) {
    String reference = target.asText();
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    references.add(name);
    if (composing) {
      composed.add(name);
    }
  }
}
