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
 * Disallows additional properties in schemas that only request bodies use, because the server
 * rejects unknown properties. Schemas of responses stay open, even if bodies use them as well, so
 * that clients accept properties of newer servers.
 */
final class ClosedBodies {
  private static final String ADDITIONAL = "additionalProperties";

  private ClosedBodies() {}

  /** Returns the schemas, with copies in place of those that are closed. */
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
    return copy.has("properties") && !copy.has(ADDITIONAL) ? copy.put(ADDITIONAL, false) : copy;
  }
}
