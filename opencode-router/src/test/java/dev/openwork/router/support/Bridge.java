package dev.openwork.router.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.openwork.router.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The bridge of a webhook identity. It signs requests and verifies callbacks independently of the
 * router's code.
 */
public final class Bridge implements AutoCloseable {
  /** The secret of the identity. */
  public static final String SECRET = "a-secret-of-the-bridge";

  private static final int SECONDS = 20;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpServer http;
  private final BlockingQueue<JsonNode> callbacks = new LinkedBlockingQueue<>();
  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

  private Bridge() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/", this::callback);
    http.start();
  }

  /** Starts a bridge on a free port. */
  public static Bridge start() throws IOException {
    return new Bridge();
  }

  /** Returns the callback URL. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/callback");
  }

  /** Responds to the next callbacks with the given statuses, and to later ones with 200. */
  public void failNext(Integer... next) {
    statuses.addAll(List.of(next));
  }

  /** Sends a text with a unique id and returns the router's response. */
  public HttpResponse<String> say(URI router, String peer, String text) {
    return send(router, Json.object().put("peer", peer).put("text", text));
  }

  /** Signs and sends a body to the identity {@code default}; adds an id if it has none. */
  public HttpResponse<String> send(URI router, ObjectNode body) {
    if (!body.has("id")) {
      body.put("id", UUID.randomUUID().toString());
    }
    String text = Json.write(body);
    long now = Instant.now().getEpochSecond();
    return send(router.resolve("/webhook/default"), text, now, sign("inbound", now, text));
  }

  /** Sends a request with the given signature. */
  public HttpResponse<String> send(URI url, String body, long timestamp, String signature) {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("X-OpenWork-Timestamp", String.valueOf(timestamp))
            .header("X-OpenWork-Signature", signature)
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Waits for the next callback of any type that was answered with 200. */
  public JsonNode next() throws InterruptedException {
    @Nullable JsonNode next = callbacks.poll(SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no callback within " + SECONDS + " s");
    }
    return next;
  }

  /** Waits for the text of the next callback of type text. */
  public String nextText() throws InterruptedException {
    JsonNode next = next();
    while (!next.path("type").asText().equals("text")) {
      next = next();
    }
    return next.path("text").asText();
  }

  /** Returns the signature of a body, as documented. */
  public static String sign(String direction, long timestamp, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      String signed = "v1:" + direction + ":" + timestamp + ":" + body;
      byte[] digest = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "v1=" + HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void callback(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String timestamp = exchange.getRequestHeaders().getFirst("X-OpenWork-Timestamp");
      String signature = exchange.getRequestHeaders().getFirst("X-OpenWork-Signature");
      boolean genuine = sign("outbound", Long.parseLong(timestamp), body).equals(signature);
      @Nullable Integer configured = statuses.poll();
      int status = genuine ? (configured == null ? 200 : configured) : 401;
      if (status == 200) {
        callbacks.add(Json.read(body));
      }
      Bodies.respond(exchange, status, Json.object());
    }
  }
}
