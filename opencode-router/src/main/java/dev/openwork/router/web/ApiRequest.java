package dev.openwork.router.web;

import dev.openwork.router.json.Fields;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * Provides the content of a request.
 *
 * @param parameters the path segments that match the wildcards of the route
 * @param body the body, which the caller must not change
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ApiRequest(Request request, List<String> parameters, byte[] body) {

  ApiRequest {
    parameters = List.copyOf(parameters);
  }

  /** Returns the first value of a header. */
  Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  /** Parses the body as a JSON object. */
  Fields fields() {
    return Fields.parse("the body", new String(body, StandardCharsets.UTF_8));
  }
}
