package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.document.OpenApiDocument;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** The schemas of a document, each of which is analyzed once. For use by one thread. */
final class Schemas {
  private final OpenApiDocument document;
  private final IdentityHashMap<JsonNode, Schema> known = new IdentityHashMap<>();

  Schemas(OpenApiDocument document) {
    this.document = document;
  }

  OpenApiDocument document() {
    return document;
  }

  /** Returns the schema at a node, which can be absent. */
  Schema of(JsonNode node) {
    return node.isObject()
        ? known.computeIfAbsent(node, key -> new Schema(this, List.of(key)))
        : new Schema(this, List.of(node));
  }

  /** Returns the schema that a reference refers to. */
  Schema target(String reference) {
    return of(document.target(reference));
  }

  /** Returns the schema of the values that satisfy all of the nodes. */
  Schema all(List<JsonNode> nodes) {
    List<JsonNode> distinct = new ArrayList<>(new LinkedHashSet<>(nodes));
    return distinct.size() == 1 ? of(distinct.get(0)) : new Schema(this, List.copyOf(distinct));
  }

  /** Returns the schema of all values. */
  Schema any() {
    return new Schema(this, List.of());
  }
}
