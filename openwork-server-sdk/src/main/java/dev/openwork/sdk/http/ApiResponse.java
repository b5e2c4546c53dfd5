package dev.openwork.sdk.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A successful response.
 *
 * @param status the HTTP status
 * @param headers the headers; names are case-insensitive
 * @param payload what the operation returns; null if it returns nothing
 * @param <T> the type of the payload
 */
public record ApiResponse<T extends @Nullable Object>(
    int status, Map<String, List<String>> headers, T payload) {
  private static final String REQUEST_ID = "X-Request-Id";

  public ApiResponse {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(copy);
  }

  /** Returns the ID of the request in the server's log; empty if the response has none. */
  public String requestId() {
    return Objects.requireNonNull(headers.getOrDefault(REQUEST_ID, List.of(""))).get(0);
  }
}
