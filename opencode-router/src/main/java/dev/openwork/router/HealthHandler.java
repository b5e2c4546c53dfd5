package dev.openwork.router;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers {@code GET /health} (and {@code /}); all else is an error in the router's form. */
final class HealthHandler implements HttpHandler {
  private final String health;

  HealthHandler(ServeOptions options) {
    String opencode = options.opencode().map(url -> Json.string(url.toString())).orElse("null");
    health =
        "{\"ok\":true,\"version\":%s,\"directory\":%s,\"opencodeUrl\":%s}"
            .formatted(
                Json.string(version()), Json.string(options.directory().toString()), opencode);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.equals("/health") && !path.equals("/")) {
        answer(exchange, 404, error("no route " + path));
      } else if (!exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET");
        answer(exchange, 405, error(path + " answers to GET only"));
      } else {
        answer(exchange, 200, health);
      }
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private static String error(String message) {
    return "{\"ok\":false,\"error\":" + Json.string(message) + "}";
  }

  private static String version() {
    return Optional.ofNullable(HealthHandler.class.getPackage().getImplementationVersion())
        .orElse("dev");
  }
}
