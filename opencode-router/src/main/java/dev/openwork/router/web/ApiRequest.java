package dev.openwork.router.web;

import com.sun.net.httpserver.HttpExchange;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.domain.Values;
import dev.openwork.router.json.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Provides the content of a request.
 *
 * @param parameters the path segments that match the wildcards of the route
 */
record ApiRequest(HttpExchange exchange, List<String> parameters) {
  private static final int MAX_JSON_BYTES = 1 << 20;

  ApiRequest {
    parameters = List.copyOf(parameters);
  }

  /** Returns the first value of a header. */
  Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  /** Parses the body, of at most 1 MiB, as a JSON object. */
  Fields fields() {
    return Fields.parse("the body", new String(body(MAX_JSON_BYTES), StandardCharsets.UTF_8));
  }

  /**
   * Returns the body. If the declared length exceeds the limit, the body is not read, and the
   * stream stays open because closing it would wait for the rest of the body.
   *
   * @throws RouterException if the body exceeds the limit
   */
  byte[] body(int maxBytes) {
    if (contentLength().orElse(0L) > maxBytes) {
      throw tooLarge(maxBytes);
    }
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(maxBytes + 1);
      if (body.length > maxBytes) {
        throw tooLarge(maxBytes);
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the declared length of the body, or empty if it is missing or invalid. */
  Optional<Long> contentLength() {
    return header("Content-Length").flatMap(Values::number);
  }

  private static RouterException tooLarge(int maxBytes) {
    return new RouterException(
        RouterException.Code.TOO_LARGE, "the body exceeds the limit of " + maxBytes + " bytes");
  }
}
