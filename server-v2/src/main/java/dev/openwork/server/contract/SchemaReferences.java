package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.Components;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** What refers to schemas, directly or by way of others. */
final class SchemaReferences {
  private SchemaReferences() {}

  /**
   * The names of all schemas that can be reached from somewhere, in the order they are met.
   *
   * @param schema knows each of them by its name
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
