package dev.openwork.server.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Cuts what was read into parts: of a resource its {@link #PATHS}, and all {@link #SCHEMAS} that
 * these refer to, directly or not.
 */
final class ContractParts {
  static final String PATHS = "paths";
  static final String SCHEMAS = "schemas";

  @SuppressWarnings("rawtypes") // as swagger-core has it
  private final Map<String, Schema> schemas;

  private final Map<String, JsonNode> trees = new HashMap<>();

  /** With the schemas of all resources. */
  @SuppressWarnings("rawtypes") // as swagger-core has it
  ContractParts(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** The part of a resource with these paths. */
  ObjectNode of(Paths paths) {
    ObjectNode part = Json31.mapper().createObjectNode();
    part.set(PATHS, Json31.mapper().valueToTree(paths));
    ObjectNode reached = part.putObject(SCHEMAS);
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(part.get(PATHS));
    while (!open.isEmpty()) {
      for (String reference : open.remove().findValuesAsText("$ref")) {
        String name = reference.substring(Components.COMPONENTS_SCHEMAS_REF.length());
        if (!reached.has(name)) {
          reached.set(name, tree(name));
          open.add(tree(name));
        }
      }
    }
    return part;
  }

  private JsonNode tree(String name) {
    return trees.computeIfAbsent(
        name, any -> Json31.mapper().valueToTree(requireNonNull(schemas.get(name), name)));
  }
}
