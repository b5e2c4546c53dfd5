package dev.openwork.sdk.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One call of an operation, before it is sent.
 *
 * @param method the HTTP method
 * @param path path and query, percent-encoded, beginning with a slash
 * @param headers what the operation adds to the headers of every request
 * @param body written as JSON
 */
public record ApiRequest(
    String method, String path, Map<String, String> headers, Optional<Object> body) {
  public ApiRequest {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(body, "body");
    headers = Map.copyOf(headers);
    if (!path.startsWith("/") || path.contains("{")) {
      throw new IllegalArgumentException("Not a complete path: '" + path + "'");
    }
  }

  /** Starts a request from the contract's path template, such as {@code /workspaces/{id}}. */
  public static ApiRequestBuilder of(String method, String pathTemplate) {
    return new ApiRequestBuilder(method, pathTemplate);
  }

  /** Names the operation in a message: method and path without the query. */
  public String describe() {
    return method + " " + List.of(path.split("\\?", 2)).get(0);
  }
}
