package dev.openwork.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * The parameters of a query.
 *
 * @param parameters the first value of each parameter
 */
record Query(Map<String, String> parameters) {
  Query {
    parameters = Map.copyOf(parameters);
  }

  /**
   * Decodes the query of a request.
   *
   * @throws RequestException if it is malformed
   */
  static Query of(Request request) {
    String query = request.getHttpURI().getQuery();
    return new Query(query == null ? Map.of() : decode(query));
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** Decodes pairs of names and values, as in queries and forms. */
  static Map<String, String> decode(String text) {
    Map<String, String> values = new HashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      values.putIfAbsent(PercentEncoding.decode(name, true), PercentEncoding.decode(value, true));
    }
    return values;
  }
}
