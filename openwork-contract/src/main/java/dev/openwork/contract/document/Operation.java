package dev.openwork.contract.document;

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
 * @param item the path item
 * @param node the Operation Object
 */
public record Operation(String id, String method, String path, JsonNode item, JsonNode node) {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  static Operation of(String lowerCaseMethod, String path, JsonNode item) {
    String method = lowerCaseMethod.toUpperCase(Locale.ROOT);
    JsonNode node = item.path(lowerCaseMethod);
    String id = node.path("operationId").asText(method + " " + path);
    return new Operation(id, method, path, item, node);
  }

  /** Returns method and path without the names of the path variables. */
  public String address() {
    return method + " " + VARIABLE.matcher(path).replaceAll("{}");
  }

  /** Returns the same operation under another name. */
  public Operation named(String name) {
    return new Operation(name, method, path, item, node);
  }

  /** Returns whether the operation or its path declares servers. */
  public boolean hasServers() {
    return node.has("servers") || item.has("servers");
  }

  public JsonNode servers(OpenApiDocument document) {
    JsonNode own = node.path("servers");
    JsonNode shared = own.isMissingNode() ? item.path("servers") : own;
    return shared.isMissingNode() ? document.root().path("servers") : shared;
  }

  /**
   * Returns parameters by location and name: path parameters by their position in the path, headers
   * without regard to case.
   */
  public Map<String, JsonNode> parameters(OpenApiDocument document) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    for (JsonNode list : new JsonNode[] {item.path("parameters"), node.path("parameters")}) {
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
    if (in.equals("path") && position >= 0) {
      return in + " " + path.substring(0, position).chars().filter(c -> c == '{').count();
    }
    return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
  }
}
