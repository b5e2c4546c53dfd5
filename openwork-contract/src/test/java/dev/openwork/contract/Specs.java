package dev.openwork.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Creates small contracts. */
final class Specs {
  private Specs() {}

  /** Returns a contract with these paths and components; single quotes become double quotes. */
  static byte[] contract(String paths, String components) {
    return """
    {'openapi': '3.1.0', 'info': {'title': 't', 'version': '1'},
     'paths': {%s}, 'components': {%s}}
    """
        .formatted(paths, components)
        .replace('\'', '"')
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a contract with one operation {@code Things.get} at {@code GET /things/{id}}. */
  static byte[] operation(String description) {
    return contract(
        "'/things/{id}': {'get': {'operationId': 'Things.get', %s}}".formatted(description), "");
  }

  /** Returns a contract with a schema {@code Thing} that is used in a request. */
  static byte[] request(String schema) {
    return contract(
        """
        '/things': {'post': {'operationId': 'Things.add', 'requestBody': {'content':
          {'application/json': {'schema': {'$ref': '#/components/schemas/Thing'}}}}}}
        """,
        schemas(schema));
  }

  /** Returns a contract with a schema {@code Thing} that is used in a response, in a list. */
  static byte[] response(String schema) {
    return contract(
        """
        '/things': {'get': {'operationId': 'Things.list', 'responses': {'200': {'content':
          {'application/json': {'schema': {'$ref': '#/components/schemas/ThingList'}}}}}}}
        """,
        schemas(schema));
  }

  static List<String> changes(byte[] before, byte[] after) {
    return ContractChanges.between(before, after).orElseThrow().lines();
  }

  private static String schemas(String thing) {
    return """
    'schemas': {'Thing': %s,
      'A': {'type': 'object', 'properties': {'x': {'type': 'string'}}},
      'B': {'type': 'object', 'properties': {'x': {'type': 'string'}}},
      'C': {'type': 'object', 'properties': {'x': {'type': 'integer'}}},
      'ThingList': {'type': 'array', 'items': {'$ref': '#/components/schemas/Thing'}}}
    """
        .formatted(thing);
  }
}
