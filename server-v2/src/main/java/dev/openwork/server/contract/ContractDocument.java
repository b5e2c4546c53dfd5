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
 * A contract that is put together from a frame and the parts of its resources, in any order: paths
 * and schemas by name, methods as OpenAPI lists them, properties as the records declare them.
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

  /** Adds a part. */
  void add(JsonNode part) {
    part.get(ContractParts.PATHS).properties().forEach(it -> add(it.getKey(), it.getValue()));
    for (Map.Entry<String, JsonNode> schema : part.get(ContractParts.SCHEMAS).properties()) {
      JsonNode before = schemas.put(schema.getKey(), schema.getValue());
      if (before != null && !before.equals(schema.getValue())) {
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

  /** What the parts say in more than one way. */
  Set<String> conflicts() {
    return conflicts;
  }

  /** All of it as canonical JSON. */
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
