package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Records how the operations of a document use its named schemas, directly or through others. */
final class UsageIndex {
  private static final String SCHEMA = "#/components/schemas/";

  private final OpenApiDocument document;
  private final Map<String, Usage> usages = new HashMap<>();

  UsageIndex(OpenApiDocument document) {
    this.document = document;
    document.root().path("paths").forEach(item -> walkItem(item, Usage.REQUEST));
    document.root().path("webhooks").forEach(item -> walkItem(item, Usage.RESPONSE));
  }

  Usage of(String schema) {
    return usages.getOrDefault(SCHEMA + schema, Usage.NONE);
  }

  /** Walks all operations of a path item whose requests have the given usage. */
  private void walkItem(JsonNode item, Usage requests) {
    walk(item.path("parameters"), requests);
    for (Operation operation : OpenApiDocument.operations("", document.resolve(item))) {
      JsonNode node = operation.node();
      walk(node.path("parameters"), requests);
      walk(node.path("requestBody"), requests);
      walk(node.path("responses"), requests.reversed());
      for (JsonNode callback : node.path("callbacks")) {
        document.resolve(callback).forEach(inner -> walkItem(inner, requests.reversed()));
      }
    }
  }

  private void walk(JsonNode node, Usage usage) {
    JsonNode reference = node.path("$ref");
    if (reference.isTextual()) {
      follow(reference.asText(), node, usage);
    } else {
      node.forEach(child -> walk(child, usage));
    }
  }

  /** Walks the target of a reference, unless this usage of it is already recorded. */
  private void follow(String reference, JsonNode node, Usage usage) {
    Usage known = usages.getOrDefault(reference, Usage.NONE);
    Usage joined = known.and(usage);
    if (!joined.equals(known)) {
      usages.put(reference, joined);
      walk(document.resolve(node), usage);
    }
  }
}
