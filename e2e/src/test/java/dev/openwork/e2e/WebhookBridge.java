package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A local bridge between a chat and a webhook identity of the router. */
public final class WebhookBridge implements AutoCloseable {
  /** The shared secret of the identity. */
  public static final String SECRET = "test-secret-of-the-bridge";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final BlockingQueue<JsonNode> callbacks = new LinkedBlockingQueue<>();
  private final HttpServer http;

  private WebhookBridge(HttpServer http) {
    this.http = http;
  }

  /** Starts a bridge. */
  public static WebhookBridge start() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var bridge = new WebhookBridge(HttpServer.create(address, 0));
    bridge.http.createContext("/callback", bridge::receive);
    bridge.http.start();
    return bridge;
  }

  /** Returns the URL for callbacks. */
  public URI callbackUrl() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/callback");
  }

  /** Sends a chat message to the identity {@code default} of a router. */
  public void say(URI router, String text)
      throws IOException, InterruptedException, GeneralSecurityException {
    String body =
        JSON.writeValueAsString(
            Map.of("id", UUID.randomUUID().toString(), "peer", "peer", "text", text));
    long now = Instant.now().getEpochSecond();
    var request =
        HttpRequest.newBuilder(router.resolve("/webhook/default"))
            .header("X-OpenWork-Timestamp", String.valueOf(now))
            .header("X-OpenWork-Signature", sign("inbound", String.valueOf(now), body))
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 202) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }

  /** Waits for the next callback of a type and skips others. */
  public JsonNode await(String type, Duration deadline) throws InterruptedException {
    long end = System.nanoTime() + deadline.toNanos();
    while (true) {
      @Nullable JsonNode next = callbacks.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        throw new AssertionError("No callback of type " + type + " within " + deadline);
      }
      if (next.path("type").asText().equals(type)) {
        return next;
      }
    }
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String timestamp = exchange.getRequestHeaders().getFirst("X-OpenWork-Timestamp");
      String signature = exchange.getRequestHeaders().getFirst("X-OpenWork-Signature");
      boolean genuine = sign("outbound", timestamp, body).equals(signature);
      if (genuine) {
        callbacks.add(JSON.readTree(body));
      }
      exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static String sign(String direction, String timestamp, String body)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String signed = "v1:" + direction + ":" + timestamp + ":" + body;
    return "v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
