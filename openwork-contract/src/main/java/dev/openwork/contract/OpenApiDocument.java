package dev.openwork.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An OpenAPI 3.0 or 3.1 document as a tree. */
record OpenApiDocument(JsonNode root) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final int MAX_REFERENCE_CHAIN = 20;

  /** Parses a document; empty when the bytes are not an OpenAPI 3 document in JSON. */
  static Optional<OpenApiDocument> parse(byte[] bytes) {
    try {
      JsonNode root = JSON.readTree(bytes);
      return root.path("openapi").asText().startsWith("3.")
          ? Optional.of(new OpenApiDocument(root))
          : Optional.empty();
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  JsonNode components() {
    return root.path("components");
  }

  JsonNode schemas() {
    return components().path("schemas");
  }

  /** Returns all operations by their ids. */
  Map<String, Operation> operations() {
    Map<String, Operation> operations = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      operations(path.getKey(), path.getValue())
          .forEach(operation -> operations.put(operation.id(), operation));
    }
    return operations;
  }

  /** Returns the operations of a path item. */
  static List<Operation> operations(String path, JsonNode item) {
    return METHODS.stream()
        .filter(item::has)
        .map(method -> Operation.of(method, path, item))
        .toList();
  }

  /** Follows the node's references within the document; returns the node if it is not one. */
  JsonNode resolve(JsonNode node) {
    JsonNode current = node;
    for (int i = 0;
        i < MAX_REFERENCE_CHAIN && current.path("$ref").asText().startsWith("#/");
        i++) {
      current = root.at(JsonPointer.compile(current.path("$ref").asText().substring(1)));
    }
    return current;
  }

  /** Returns the security requirements that apply to an operation. */
  JsonNode security(Operation operation) {
    JsonNode own = operation.node().path("security");
    return own.isMissingNode() ? root.path("security") : own;
  }

  /** Returns whether everything but the schemas that operations can refer to is equal. */
  boolean equalsWithoutSchemas(OpenApiDocument other) {
    return root.path("security").equals(other.root.path("security"))
        && JsonNodes.names(components(), other.components()).stream()
            .filter(kind -> !kind.equals("schemas"))
            .allMatch(kind -> components().path(kind).equals(other.components().path(kind)));
  }
}
