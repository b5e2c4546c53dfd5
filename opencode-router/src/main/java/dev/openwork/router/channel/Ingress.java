package dev.openwork.router.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/**
 * The HTTP entry of a channel, below {@code /<channel>/<identity>}. Requests come without the
 * router's own token: the channel alone judges who sent them.
 */
public interface Ingress {

  /** The largest body in bytes that is read for it. */
  int maxBytes();

  /**
   * Takes the body of a POST and answers with the fields of a JSON object.
   *
   * @param headers the first value of a header by its name
   * @throws dev.openwork.router.domain.Refusal when it is not taken
   */
  ObjectNode receive(Function<String, Optional<String>> headers, byte[] body);
}
