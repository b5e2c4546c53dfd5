package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import java.util.List;

/** Compares the keywords of a schema that describe a value without restricting it. */
final class Annotations {
  private Annotations() {}

  /** Compares two lists of schema objects, the outermost first. */
  static void compare(Site site, List<JsonNode> old, List<JsonNode> fresh) {
    JsonNode was = Json.canonical(first(old, "default"));
    JsonNode is = Json.canonical(first(fresh, "default"));
    if (!was.equals(is)) {
      String text = is.isMissingNode() ? "default removed" : "default " + Values.text(is);
      site.changed(Check.DEFAULT_CHANGED, "default", text);
    }
    boolean deprecated = first(fresh, "deprecated").asBoolean();
    if (first(old, "deprecated").asBoolean() != deprecated) {
      site.changed(
          Check.DEPRECATION_CHANGED,
          "deprecated",
          deprecated ? "deprecated" : "no longer deprecated");
    }
    if (!first(old, "xml").equals(first(fresh, "xml"))) {
      site.changed(Check.XML_CHANGED, "xml", "xml");
    }
  }

  private static JsonNode first(List<JsonNode> parts, String keyword) {
    return parts.stream()
        .map(part -> part.path(keyword))
        .filter(value -> !value.isMissingNode())
        .findFirst()
        .orElse(MissingNode.getInstance());
  }
}
