package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import java.util.Set;

/** Compares the media types of a body or response, and the schema of each. */
final class ContentComparison {
  private static final Set<String> COMPARED = Set.of("schema");

  private final SchemaComparison schemas;
  private final ChangeList changes;

  ContentComparison(SchemaComparison schemas, ChangeList changes) {
    this.schemas = schemas;
    this.changes = changes;
  }

  /** Compares two {@code content} objects; what is gone breaks whoever used it. */
  void compare(Kind kind, String name, JsonNode old, JsonNode fresh, Usage use) {
    Details details = new Details();
    for (String type : JsonNodes.names(old, fresh)) {
      if (!fresh.has(type)) {
        details.add("-" + type, true);
      } else if (!old.has(type)) {
        details.add("+" + type, false);
      } else {
        schemas.compare(
            kind, name, old.path(type).path("schema"), fresh.path(type).path("schema"), use);
        JsonNodes.others(old.path(type), fresh.path(type), COMPARED, details);
      }
    }
    changes.changed(kind, name, details);
  }
}
