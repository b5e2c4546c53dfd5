package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.Components;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Finds references to schemas. */
final class SchemaReferences {
  private SchemaReferences() {}

  /**
   * Returns the names of all schemas that are referenced directly or indirectly, in the order of
   * the first reference.
   *
   * @param schema returns a schema by its name
   */
  static Set<String> reachable(Collection<JsonNode> from, Function<String, JsonNode> schema) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<JsonNode> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (String reference : open.remove().findValuesAsText("$ref")) {
        String name = reference.substring(Components.COMPONENTS_SCHEMAS_REF.length());
        if (reached.add(name)) {
          open.add(schema.apply(name));
        }
      }
    }
    return reached;
  }
}
