package dev.openwork.sdk.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request of an operation.
 *
 * @param method the HTTP method
 * @param path percent-encoded path and query, starting with a slash
 * @param headers the headers of this operation, in addition to those of every request
 * @param body serialized as JSON
 */
public record ApiRequest(
    String method, String path, Map<String, String> headers, Optional<Object> body) {
  public ApiRequest {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(body, "body");
    headers = Map.copyOf(headers);
    if (!path.startsWith("/") || path.contains("{")) {
      throw new IllegalArgumentException(
          "Expected a complete path that starts with '/', got '" + path + "'");
    }
  }

  /** Returns a builder for a path template such as {@code /workspaces/{id}}. */
  public static ApiRequestBuilder of(String method, String pathTemplate) {
    return new ApiRequestBuilder(method, pathTemplate);
  }

  /** Returns the method and the path without the query, for messages. */
  public String describe() {
    return method + " " + List.of(path.split("\\?", 2)).get(0);
  }

  /** Returns the request with a query parameter that replaces those of the same name. */
  ApiRequest withQuery(String name, String value) {
    String[] parts = path.split("\\?", 2);
    String added = ApiRequestBuilder.encode(name) + "=";
    Stream<String> others =
        Stream.of(parts.length < 2 ? new String[0] : parts[1].split("&", -1))
            .filter(pair -> !pair.startsWith(added));
    String query =
        Stream.concat(others, Stream.of(added + ApiRequestBuilder.encode(value)))
            .collect(Collectors.joining("&"));
    return new ApiRequest(method, parts[0] + "?" + query, headers, body);
  }
}
