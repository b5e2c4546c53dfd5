package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An operation of a contract.
 *
 * @param id the operation id; method and path if the operation has none
 * @param method in upper case
 * @param path the path template
 * @param shared the parameters that all operations of the path share
 * @param node the Operation Object
 */
record Operation(String id, String method, String path, JsonNode shared, JsonNode node) {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  static Operation of(String lowerCaseMethod, String path, JsonNode item) {
    String method = lowerCaseMethod.toUpperCase(Locale.ROOT);
    JsonNode node = item.path(lowerCaseMethod);
    String id = node.path("operationId").asText(method + " " + path);
    return new Operation(id, method, path, item.path("parameters"), node);
  }

  /** Returns method and path without the names of the path variables. */
  String address() {
    return method + " " + VARIABLE.matcher(path).replaceAll("{}");
  }

  /** Returns whether the operations are equal; what they refer to is not compared. */
  boolean isSame(Operation other) {
    return method.equals(other.method)
        && path.equals(other.path)
        && shared.equals(other.shared)
        && node.equals(other.node);
  }

  /** Returns parameters by location and name; path parameters by their position in the path. */
  Map<String, JsonNode> parameters(OpenApiDocument document) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    for (JsonNode list : new JsonNode[] {shared, node.path("parameters")}) {
      for (JsonNode entry : list) {
        JsonNode parameter = document.resolve(entry);
        parameters.put(key(parameter), parameter);
      }
    }
    return parameters;
  }

  private String key(JsonNode parameter) {
    String name = parameter.path("name").asText();
    String in = parameter.path("in").asText();
    int position = path.indexOf("{" + name + "}");
    if (!in.equals("path") || position < 0) {
      return in + " " + name;
    }
    return in + " " + path.substring(0, position).chars().filter(c -> c == '{').count();
  }
}
