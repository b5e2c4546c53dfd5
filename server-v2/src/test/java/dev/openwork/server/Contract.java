package dev.openwork.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.openwork.server.contract.CachedContract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The exported contract, validated by an independent JSON Schema library. */
final class Contract {
  private static final String ADDRESS = "https://contract.example/openapi.json";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode document;
  private final SchemaRegistry schemas;

  private Contract(String text, JsonNode document) {
    this.document = document;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, it -> it.schemas(Map.of(ADDRESS, text)));
  }

  static Contract exported() throws IOException {
    String text = new CachedContract().get();
    return new Contract(text, new ObjectMapper().readTree(text));
  }

  /** Returns all operations in the order of the document. */
  List<ContractOperation> operations() {
    List<ContractOperation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(new ContractOperation(path.getKey(), method.getKey(), method.getValue()));
        }
      }
    }
    return operations;
  }

  /** Returns a schema with its top-level reference resolved. */
  JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }

  /** Returns the violations of the contract by a response. */
  List<String> faults(ContractOperation operation, int status, String mediaType, String body) {
    JsonNode content = operation.json().path("responses").path(Integer.toString(status));
    if (content.isMissingNode()) {
      return List.of("status " + status + " is not declared");
    }
    String type = mediaType.replaceFirst(";.*", "");
    if (content.path("content").path(type).isMissingNode()) {
      return List.of("media type " + mediaType + " is not declared for " + status);
    }
    String json = type.equals("text/plain") ? TextNode.valueOf(body).toString() : body;
    return faults(operation, "responses/" + status, type, json);
  }

  /** Returns the violations of the contract by a request body. */
  List<String> faultsOfBody(ContractOperation operation, JsonNode body) {
    return faults(operation, "requestBody", "application/json", body.toString());
  }

  private List<String> faults(ContractOperation operation, String part, String type, String json) {
    String pointer =
        "#/paths/%s/%s/%s/content/%s/schema"
            .formatted(escape(operation.path()), operation.method(), part, escape(type));
    Schema schema = schemas.getSchema(SchemaLocation.of(ADDRESS + pointer));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String escape(String step) {
    return step.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
  }
}
