package dev.openwork.server.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says of the schemas of bodies that they take no property that they do not name, as the server
 * does. What an answer holds stays open, also when a body holds it, too: a reader must be able to
 * meet more than it knows.
 */
final class ClosedBodies {
  private static final String MORE = "additionalProperties";

  private ClosedBodies() {}

  /** The schemas with those of bodies closed, which are copies. */
  static Map<String, JsonNode> of(Map<String, JsonNode> schemas, Collection<JsonNode> operations) {
    Set<String> closed = reachable("requestBody", schemas, operations);
    closed.removeAll(reachable("responses", schemas, operations));
    Map<String, JsonNode> result = new TreeMap<>(schemas);
    closed.forEach(name -> result.computeIfPresent(name, (key, schema) -> closed(schema)));
    return result;
  }

  private static Set<String> reachable(
      String field, Map<String, JsonNode> schemas, Collection<JsonNode> operations) {
    Stream<JsonNode> roots = operations.stream().map(operation -> operation.path(field));
    return SchemaReferences.reachable(
        roots.toList(), name -> requireNonNull(schemas.get(name), name));
  }

  private static JsonNode closed(JsonNode schema) {
    ObjectNode copy = schema.deepCopy();
    return copy.has("properties") && !copy.has(MORE) ? copy.put(MORE, false) : copy;
  }
}
