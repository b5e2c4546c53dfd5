package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A call of an operation that succeeds with the fake opencode.
 *
 * @param operation the operation ID
 * @param arguments the parameters by their names, and {@code body}
 * @param streams whether the operation returns events
 */
record OperationCall(String operation, ObjectNode arguments, boolean streams) {
  private static final Path CONTRACT =
      ProjectCopy.projectRoot().resolve("server-v2/openapi/openapi.json");

  /** Required parameters without an entry have no value, so that a new one must be added. */
  private static final Map<String, String> VALUES =
      Map.of(
          "sessionId", "ses_known",
          "messageId", "msg_1",
          "partId", "prt_1",
          "query", "Main");

  /** Reads all operations of the contract. {@code folder} replaces the folder in its examples. */
  static List<OperationCall> readAll(Path folder) throws IOException {
    List<OperationCall> calls = new ArrayList<>();
    for (JsonNode path : new ObjectMapper().readTree(CONTRACT.toFile()).path("paths")) {
      for (JsonNode operation : path) {
        calls.add(of(operation, folder));
      }
    }
    return calls;
  }

  private static OperationCall of(JsonNode operation, Path folder) {
    String id = operation.path("operationId").asText();
    ObjectNode arguments = JsonNodeFactory.instance.objectNode();
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.path("name").asText();
      JsonNode value = value(id, name, parameter);
      if (!value.isMissingNode()) {
        arguments.set(name, value);
      }
    }
    JsonNode body = operation.at("/requestBody/content/application~1json/example");
    if (operation.has("requestBody")) {
      arguments.set("body", withFolder(body, folder));
    }
    boolean streams = operation.at("/responses/200/content").has("text/event-stream");
    return new OperationCall(id, arguments, streams);
  }

  /** Returns a missing node for an optional parameter that any text might be wrong for. */
  private static JsonNode value(String operation, String name, JsonNode parameter) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    JsonNode schema = parameter.path("schema");
    if (name.equals("workspaceId")) {
      return json.nullNode(); // set for each call
    } else if (name.equals("requestId")) {
      return json.textNode(operation.startsWith("Permissions.") ? "per_1" : "que_1");
    } else if (VALUES.containsKey(name)) {
      return json.textNode(VALUES.get(name));
    } else if (parameter.path("required").asBoolean()) {
      throw new AssertionError("No value for the parameter " + name + " of " + operation);
    }
    return switch (schema.path("type").asText()) {
      case "boolean" ->
          schema.path("default").isMissingNode() ? json.booleanNode(true) : schema.path("default");
      case "integer" -> schema.path("minimum");
      default -> json.missingNode();
    };
  }

  private static JsonNode withFolder(JsonNode example, Path folder) {
    ObjectNode body = example.deepCopy();
    if (body.has("folderPath")) {
      body.put("folderPath", folder.toString());
    }
    return body;
  }

  /** Returns the call for a workspace. */
  OperationCall in(String workspace) {
    ObjectNode copy = arguments.deepCopy();
    if (copy.has("workspaceId")) {
      copy.put("workspaceId", workspace);
    }
    return new OperationCall(operation, copy, streams);
  }

  /** Returns the tag, as it is named in the SDKs. */
  String tag() {
    String tag = operation.substring(0, operation.indexOf('.'));
    return Character.toLowerCase(tag.charAt(0)) + tag.substring(1);
  }

  /** Returns the name of the method in the SDKs. */
  String method() {
    return operation.substring(operation.indexOf('.') + 1);
  }
}
