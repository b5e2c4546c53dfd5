package dev.openwork.router.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/**
 * Handles the HTTP requests to {@code /<channel>/<identity>}. The router's own token is not
 * required for them: the channel authenticates the sender.
 */
public interface Ingress {

  /** Returns the maximum size of a request body in bytes. */
  int maxBytes();

  /**
   * Handles a POST request and returns the fields of the JSON response.
   *
   * @param headers returns the first value of a header by name
   * @throws dev.openwork.router.domain.RouterException if the request is rejected
   */
  ObjectNode receive(Function<String, Optional<String>> headers, byte[] body);
}
