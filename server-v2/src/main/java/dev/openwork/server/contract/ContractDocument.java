package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Builds the contract from a frame and the parts of all resources, which can be added in any order.
 * Paths and schemas are sorted by name, methods as in the OpenAPI specification, and properties as
 * declared in the records.
 */
final class ContractDocument {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final ObjectNode root;
  private final Map<String, Map<String, JsonNode>> paths = new TreeMap<>();
  private final Map<String, JsonNode> schemas = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> conflicts = new TreeSet<>();

  ContractDocument(OpenAPI frame) {
    this.root = Json31.mapper().valueToTree(frame);
  }

  void add(JsonNode part) {
    part.get(ContractParts.PATHS).properties().forEach(it -> add(it.getKey(), it.getValue()));
    for (Map.Entry<String, JsonNode> schema : part.get(ContractParts.SCHEMAS).properties()) {
      JsonNode previous = schemas.put(schema.getKey(), schema.getValue());
      if (previous != null && !previous.equals(schema.getValue())) {
        conflicts.add("a schema " + schema.getKey());
      }
    }
  }

  private void add(String path, JsonNode item) {
    Map<String, JsonNode> methods = paths.computeIfAbsent(path, any -> new TreeMap<>(byMethod()));
    for (Map.Entry<String, JsonNode> operation : item.properties()) {
      String name = operation.getValue().path("operationId").asText();
      if (methods.put(operation.getKey(), operation.getValue()) != null) {
        conflicts.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path);
      } else if (!names.add(name)) {
        conflicts.add("an operation " + name);
      }
    }
  }

  /** Returns descriptions of what different parts define differently. */
  Set<String> conflicts() {
    return conflicts;
  }

  /** Returns the contract as canonical JSON. */
  String write() {
    JsonNode components = root.remove("components");
    ObjectNode items = root.putObject("paths");
    paths.forEach((path, methods) -> items.putObject(path).setAll(methods));
    ObjectNode all = root.putObject("components");
    all.putObject("schemas").setAll(ClosedBodies.of(schemas, operations()));
    all.setAll((ObjectNode) components);
    return CanonicalJson.write(root);
  }

  private List<JsonNode> operations() {
    return paths.values().stream().flatMap(methods -> methods.values().stream()).toList();
  }

  private static Comparator<String> byMethod() {
    return Comparator.<String>comparingInt(METHODS::indexOf)
        .thenComparing(Comparator.naturalOrder());
  }
}
