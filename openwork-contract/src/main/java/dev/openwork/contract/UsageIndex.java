package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** In which direction the named schemas of a document are sent, directly or within others. */
final class UsageIndex {
  private static final String SCHEMA = "#/components/schemas/";

  private final OpenApiDocument document;
  private final Map<String, Usage> uses = new HashMap<>();

  private UsageIndex(OpenApiDocument document) {
    this.document = document;
  }

  static UsageIndex of(OpenApiDocument document) {
    UsageIndex uses = new UsageIndex(document);
    document.root().path("paths").forEach(item -> uses.walkItem(item, Usage.REQUEST));
    document.root().path("webhooks").forEach(item -> uses.walkItem(item, Usage.RESPONSE));
    return uses;
  }

  Usage of(String schema) {
    return uses.getOrDefault(SCHEMA + schema, Usage.NONE);
  }

  /**
   * Walks all operations of a path item.
   *
   * @param sent who sends their requests
   */
  private void walkItem(JsonNode item, Usage sent) {
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

  private void walk(JsonNode node, Usage use) {
    JsonNode reference = node.path("$ref");
    if (reference.isTextual()) {
      follow(reference.asText(), node, use);
    } else {
      node.forEach(child -> walk(child, use));
    }
  }

  /** Goes on only into what was not yet known to be sent this way. */
  private void follow(String reference, JsonNode node, Usage use) {
    Usage known = uses.getOrDefault(reference, Usage.NONE);
    Usage joined = known.and(use);
    if (!joined.equals(known)) {
      uses.put(reference, joined);
      walk(document.resolve(node), use);
    }
  }
}
