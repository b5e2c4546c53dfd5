package dev.openwork.loop.overlay;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.openwork.loop.editor.OpenRequest;
import dev.openwork.loop.editor.SourceOpener;
import dev.openwork.loop.web.WebExchange;
import dev.openwork.loop.web.WebHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Serves the overlay script and an event stream of overlay states to browsers on this machine that
 * know a token, which is part of the path, and opens source files in the editor for them. Other
 * users of the machine can connect, too. Thread-safe.
 */
final class OverlayHandler implements WebHandler {
  private static final String SCRIPT = "/overlay.js";
  private static final String EVENTS = "/events";
  private static final String OPEN = "/open";
  private static final String TEXT = "text/plain";
  private static final Duration KEEP_ALIVE = Duration.ofSeconds(10);

  private final StateStreams streams;
  private final Optional<SourceOpener> opener;
  private final String directory;
  private final String script;

  /**
   * Creates a handler.
   *
   * @param token letters, digits, hyphens and underscores
   * @param state the first event of each stream until another state is published
   * @param opener opens source files; empty to open none
   */
  OverlayHandler(String token, OverlayState state, Optional<SourceOpener> opener)
      throws IOException {
    this.directory = "/" + token;
    this.streams = new StateStreams(state, KEEP_ALIVE);
    this.opener = opener;
    this.script = readScript();
  }

  /** Returns the path of the script. */
  String script() {
    return directory + SCRIPT;
  }

  /** Sends a state to all streams. A stream that is busy skips all states but the latest. */
  void publish(OverlayState state) {
    streams.publish(state);
  }

  @Override
  public boolean handle(WebExchange exchange) throws IOException {
    if (isPath(exchange, SCRIPT)) {
      allow("GET", exchange, this::sendScript);
    } else if (isPath(exchange, EVENTS)) {
      allow("GET", exchange, fromThisMachine(this::sendEvents));
    } else if (isPath(exchange, OPEN)) {
      allow("POST", exchange, fromThisMachine(this::open));
    } else {
      return false;
    }
    return true;
  }

  /** Responds to a request. */
  @FunctionalInterface
  private interface Endpoint {
    void respond(WebExchange exchange) throws IOException;
  }

  private static void allow(String method, WebExchange exchange, Endpoint endpoint)
      throws IOException {
    if (exchange.method().equals(method)) {
      endpoint.respond(exchange);
    } else {
      exchange.send(405);
    }
  }

  private static Endpoint fromThisMachine(Endpoint endpoint) {
    return exchange -> {
      if (exchange.isFromThisMachine()) {
        exchange.shareWithOrigin();
        endpoint.respond(exchange);
      } else {
        exchange.send(403);
      }
    };
  }

  private void sendScript(WebExchange exchange) throws IOException {
    exchange.set("Cross-Origin-Resource-Policy", "cross-origin");
    exchange.send(
        200, "text/javascript", script.strip() + "('" + streams.latest().version() + "');\n");
  }

  private void sendEvents(WebExchange exchange) throws IOException {
    streams.send(exchange.startEvents());
  }

  /** Browsers send the origin with every such request. */
  private void open(WebExchange exchange) throws IOException {
    if (exchange.headers("Origin").isEmpty()) {
      exchange.send(403);
      return;
    }
    Optional<byte[]> body = exchange.body(OpenRequest.MAX_BYTES);
    if (body.isEmpty() || opener.isEmpty()) {
      exchange.send(404);
      return;
    }
    try {
      SourceOpener.Result result = opener.get().open(OpenRequest.parse(body.get()));
      exchange.send(result.status(), TEXT, result.message());
    } catch (JsonProcessingException malformed) {
      exchange.send(400, TEXT, "The body must be JSON with file, line and column.");
    }
  }

  /** Takes the same time wherever the paths differ. */
  private boolean isPath(WebExchange exchange, String name) {
    return MessageDigest.isEqual(
        exchange.target().getBytes(StandardCharsets.UTF_8),
        (directory + name).getBytes(StandardCharsets.UTF_8));
  }

  private static String readScript() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OverlayHandler.class.getResourceAsStream("overlay.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
