package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An operation of a contract.
 *
 * @param id its operation id; method and path where it has none
 * @param method in upper case
 * @param path the template
 * @param shared the parameters of all operations of its path
 * @param node its description
 */
record Operation(String id, String method, String path, JsonNode shared, JsonNode node) {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  static Operation of(String lowerCaseMethod, String path, JsonNode item) {
    String method = lowerCaseMethod.toUpperCase(Locale.ROOT);
    JsonNode node = item.path(lowerCaseMethod);
    String id = node.path("operationId").asText(method + " " + path);
    return new Operation(id, method, path, item.path("parameters"), node);
  }

  /** What a client calls: the same for paths whose variables only have other names. */
  String address() {
    return method + " " + VARIABLE.matcher(path).replaceAll("{}");
  }

  /** Whether nothing within the operation differs. */
  boolean isSame(Operation other) {
    return method.equals(other.method)
        && path.equals(other.path)
        && shared.equals(other.shared)
        && node.equals(other.node);
  }

  /** Parameters by place and name; those of the path by their position in it. */
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
