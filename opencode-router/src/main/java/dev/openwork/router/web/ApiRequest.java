package dev.openwork.router.web;

import com.sun.net.httpserver.HttpExchange;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.json.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A request that is being answered.
 *
 * @param parameters what stands in the path in the places of a route's variables
 */
record ApiRequest(HttpExchange exchange, List<String> parameters) {
  private static final int MAX_BYTES = 1 << 20;

  ApiRequest {
    parameters = List.copyOf(parameters);
  }

  /** The first value of a header. */
  Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  /** The JSON object in the body, of at most 1 MiB. */
  Fields fields() {
    return Fields.parse("the body", new String(body(MAX_BYTES), StandardCharsets.UTF_8));
  }

  /**
   * The body; refused when it has more than {@code most} bytes, unread when it says so. Closing an
   * unread body would wait for what the other side may never send.
   */
  byte[] body(int most) {
    if (declared() > most) {
      throw tooLarge(most);
    }
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(most + 1);
      if (body.length > most) {
        throw tooLarge(most);
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it says that its body has at most that many bytes. */
  boolean declaresAtMost(int bytes) {
    return header("Content-Length").isPresent() && declared() <= bytes;
  }

  private static Refusal tooLarge(int most) {
    return new Refusal(Refusal.Code.TOO_LARGE, "the body has more than " + most + " bytes");
  }

  private long declared() {
    return header("Content-Length")
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::parseLong)
        .orElse(0L);
  }
}
