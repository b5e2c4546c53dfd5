package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** In which direction the named schemas of a document are sent, directly or within others. */
final class SchemaUses {
  private static final String SCHEMA = "#/components/schemas/";

  private final OpenApiDocument document;
  private final Map<String, Use> uses = new HashMap<>();

  private SchemaUses(OpenApiDocument document) {
    this.document = document;
  }

  static SchemaUses of(OpenApiDocument document) {
    SchemaUses uses = new SchemaUses(document);
    document.root().path("paths").forEach(item -> uses.walkItem(item, Use.REQUEST));
    document.root().path("webhooks").forEach(item -> uses.walkItem(item, Use.RESPONSE));
    return uses;
  }

  Use of(String schema) {
    return uses.getOrDefault(SCHEMA + schema, Use.NONE);
  }

  /**
   * Walks all operations of a path item.
   *
   * @param sent who sends their requests
   */
  private void walkItem(JsonNode item, Use sent) {
    walk(item.path("parameters"), sent);
    for (Operation operation : OpenApiDocument.of("", document.resolve(item))) {
      JsonNode node = operation.node();
      walk(node.path("parameters"), sent);
      walk(node.path("requestBody"), sent);
      walk(node.path("responses"), sent.reversed());
      for (JsonNode callback : node.path("callbacks")) {
        document.resolve(callback).forEach(inner -> walkItem(inner, sent.reversed()));
      }
    }
  }

  private void walk(JsonNode node, Use use) {
    JsonNode reference = node.path("$ref");
    if (reference.isTextual()) {
      follow(reference.asText(), node, use);
    } else {
      node.forEach(child -> walk(child, use));
    }
  }

  /** Goes on only into what was not yet known to be sent this way. */
  private void follow(String reference, JsonNode node, Use use) {
    Use known = uses.getOrDefault(reference, Use.NONE);
    Use joined = known.and(use);
    if (!joined.equals(known)) {
      uses.put(reference, joined);
      walk(document.resolve(node), use);
    }
  }
}
