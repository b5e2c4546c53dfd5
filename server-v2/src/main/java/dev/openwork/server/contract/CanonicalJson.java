package dev.openwork.server.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a contract so that the same contract is the same bytes: paths and components by name,
 * methods as swagger-core orders them, properties as the records declare them, two spaces, line
 * feeds, one at the end.
 */
final class CanonicalJson {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private CanonicalJson() {}

  static String write(OpenAPI openApi) {
    ObjectNode root = Json31.mapper().valueToTree(openApi);
    sort(root, "paths");
    ObjectNode components = (ObjectNode) root.get("components");
    for (String kind : List.copyOf(namesOf(components).keySet())) {
      sort(components, kind);
    }
    try {
      return writer().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can always be written", e);
    }
  }

  private static void sort(ObjectNode parent, String field) {
    ObjectNode child = (ObjectNode) parent.get(field);
    parent.set(field, child.objectNode().setAll(namesOf(child)));
  }

  private static Map<String, JsonNode> namesOf(ObjectNode node) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static ObjectWriter writer() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(INDENTER);
    printer.indentArraysWith(INDENTER);
    return Json31.mapper().writer(printer);
  }
}
