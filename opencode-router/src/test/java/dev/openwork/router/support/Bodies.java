package dev.openwork.router.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import dev.openwork.router.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads request bodies and sends responses. */
final class Bodies {
  private Bodies() {}

  static JsonNode read(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    return body.length == 0 ? Json.object() : Json.read(new String(body, StandardCharsets.UTF_8));
  }

  static void respond(HttpExchange exchange, int status, JsonNode json) throws IOException {
    byte[] body = Json.write(json).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
