package dev.openwork.server.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits the contract into one part per resource: its {@link #PATHS}, and all {@link #SCHEMAS} that
 * they refer to directly or indirectly.
 */
final class ContractParts {
  static final String PATHS = "paths";
  static final String SCHEMAS = "schemas";

  @SuppressWarnings("rawtypes") // the type in swagger-core
  private final Map<String, Schema> schemas;

  private final Map<String, JsonNode> trees = new HashMap<>();

  /** Uses the schemas of all resources. */
  @SuppressWarnings("rawtypes") // the type in swagger-core
  ContractParts(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Returns the part of a resource with these paths. */
  ObjectNode of(Paths paths) {
    ObjectNode part = Json31.mapper().createObjectNode();
    part.set(PATHS, Json31.mapper().valueToTree(paths));
    ObjectNode reached = part.putObject(SCHEMAS);
    SchemaReferences.reachable(List.of(part.get(PATHS)), this::tree)
        .forEach(name -> reached.set(name, tree(name)));
    return part;
  }

  private JsonNode tree(String name) {
    return trees.computeIfAbsent(
        name, any -> Json31.mapper().valueToTree(requireNonNull(schemas.get(name), name)));
  }
}
