package dev.openwork.sdk.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hc.core5.net.PercentCodec;
import org.jspecify.annotations.Nullable;

/** Builds a request from a path template. Null values are omitted. Not thread-safe. */
public final class ApiRequestBuilder {
  /** Segments that a URL resolves instead of containing them. */
  private static final Set<String> RELATIVE = Set.of(".", "..");

  private final String method;
  private String path;
  private final List<String> query = new ArrayList<>();
  private final Map<String, String> headers = new TreeMap<>();
  private Optional<Object> body = Optional.empty();

  ApiRequestBuilder(String method, String pathTemplate) {
    this.method = Objects.requireNonNull(method, "method");
    this.path = Objects.requireNonNull(pathTemplate, "pathTemplate");
  }

  /**
   * Sets a path parameter.
   *
   * @throws IllegalArgumentException if the value is blank, {@code .} or {@code ..}, which would
   *     address another resource
   */
  public ApiRequestBuilder path(String name, Object value) {
    String text = String.valueOf(Objects.requireNonNull(value, name));
    if (text.isBlank() || RELATIVE.contains(text)) {
      throw new IllegalArgumentException(
          name
              + " of "
              + method
              + " "
              + path
              + " must not be blank, '.' or '..', got '"
              + text
              + "'");
    }
    path = path.replace("{" + name + "}", encode(text));
    return this;
  }

  /** Adds a query parameter; a collection adds one parameter for each element. */
  public ApiRequestBuilder query(String name, @Nullable Object value) {
    if (value instanceof Collection<?> values) {
      values.forEach(each -> query(name, each));
    } else if (value != null) {
      query.add(encode(name) + "=" + encode(value.toString()));
    }
    return this;
  }

  /** Adds a header. */
  public ApiRequestBuilder header(String name, @Nullable Object value) {
    if (value != null) {
      headers.put(name, value.toString());
    }
    return this;
  }

  /** Sets the body, which is serialized as JSON. */
  public ApiRequestBuilder body(@Nullable Object value) {
    body = Optional.ofNullable(value);
    return this;
  }

  /**
   * Returns the request.
   *
   * @throws IllegalArgumentException if a path parameter is missing
   */
  public ApiRequest build() {
    String complete = query.isEmpty() ? path : path + "?" + String.join("&", query);
    return new ApiRequest(method, complete, headers, body);
  }

  static String encode(String text) {
    return PercentCodec.encode(text, StandardCharsets.UTF_8);
  }
}
