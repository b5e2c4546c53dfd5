package dev.openwork.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An OpenAPI 3.0 or 3.1 document as a tree. */
final class OpenApiDocument {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final int LONGEST_CHAIN = 20;

  private final JsonNode root;

  private OpenApiDocument(JsonNode root) {
    this.root = root;
  }

  /** The document in these bytes; none when they are no OpenAPI 3 document in JSON. */
  static Optional<OpenApiDocument> parse(byte[] bytes) {
    try {
      JsonNode root = JSON.readTree(bytes);
      return root.path("openapi").asText().startsWith("3.")
          ? Optional.of(new OpenApiDocument(root))
          : Optional.empty();
    } catch (IOException noJson) {
      return Optional.empty();
    }
  }

  JsonNode root() {
    return root;
  }

  JsonNode components() {
    return root.path("components");
  }

  JsonNode schemas() {
    return components().path("schemas");
  }

  /** All operations by their ids. */
  Map<String, Operation> operations() {
    Map<String, Operation> operations = new TreeMap<>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                of(path.getKey(), path.getValue())
                    .forEach(operation -> operations.put(operation.id(), operation)));
    return operations;
  }

  /** The operations of a path item. */
  static List<Operation> of(String path, JsonNode item) {
    List<Operation> operations = new ArrayList<>();
    for (String method : METHODS) {
      if (item.has(method)) {
        operations.add(Operation.of(method, path, item));
      }
    }
    return operations;
  }

  /** What a node refers to, or the node itself. */
  JsonNode resolve(JsonNode node) {
    JsonNode current = node;
    for (int i = 0; i < LONGEST_CHAIN && current.path("$ref").asText().startsWith("#/"); i++) {
      current = root.at(JsonPointer.compile(current.path("$ref").asText().substring(1)));
    }
    return current;
  }

  /** Who may call an operation. */
  JsonNode security(Operation operation) {
    JsonNode own = operation.node().path("security");
    return own.isMissingNode() ? root.path("security") : own;
  }

  /** Whether nothing that operations refer to, schemas left out, differs from another document. */
  boolean sharesWithoutSchemas(OpenApiDocument other) {
    return root.path("security").equals(other.root.path("security"))
        && JsonNodes.names(components(), other.components()).stream()
            .filter(kind -> !kind.equals("schemas"))
            .allMatch(kind -> components().path(kind).equals(other.components().path(kind)));
  }
}
