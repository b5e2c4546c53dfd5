package dev.openwork.router.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.channel.DeliveryException;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.OutboundMessage;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.Values;
import dev.openwork.router.json.Json;
import dev.openwork.router.webhook.WebhookSignature.Direction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Sends messages to the bridge: a signed POST request for each, with a timeout of ten seconds. */
final class WebhookCallback {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final long MAX_RETRY_AFTER_SECONDS = 86_400;

  private final Supplier<HttpClient> http;
  private final URI url;
  private final WebhookSignature signature;
  private final Clock clock;

  WebhookCallback(Supplier<HttpClient> http, URI url, WebhookSignature signature, Clock clock) {
    this.http = http;
    this.url = url;
    this.signature = signature;
    this.clock = clock;
  }

  void send(OutboundMessage message) throws DeliveryException {
    ObjectNode body = body(message.id(), message.to());
    body.put("type", message.part().type());
    if (message.part() instanceof OutboundPart.Text text) {
      body.put("text", text.text());
    } else if (message.part() instanceof OutboundPart.Media media) {
      body.put("caption", media.caption());
      body.put("name", media.file().getFileName().toString());
      body.put("content", content(media));
    }
    post(message.id(), body);
  }

  void typing(Conversation conversation) throws DeliveryException {
    String id = UUID.randomUUID().toString();
    post(id, body(id, conversation).put("type", "typing"));
  }

  private static ObjectNode body(String id, Conversation to) {
    return Json.object().put("id", id).put("identity", to.identity().id()).put("peer", to.peer());
  }

  private static byte[] content(OutboundPart.Media media) throws DeliveryException {
    try {
      return Files.readAllBytes(media.file());
    } catch (IOException e) {
      throw DeliveryException.permanent("cannot read " + media.file().getFileName());
    }
  }

  private void post(String id, ObjectNode json) throws DeliveryException {
    byte[] body = Json.write(json).getBytes(StandardCharsets.UTF_8);
    long now = clock.instant().getEpochSecond();
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("X-OpenWork-Delivery", id)
            .header(WebhookChannel.TIMESTAMP, String.valueOf(now))
            .header(WebhookChannel.SIGNATURE, signature.sign(Direction.OUTBOUND, now, body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      check(http.get().send(request, BodyHandlers.discarding()));
    } catch (IOException e) {
      throw DeliveryException.temporary(
          "the callback failed: " + e.getClass().getSimpleName(), Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DeliveryException.permanent("the router is stopping");
    }
  }

  private static void check(HttpResponse<?> response) throws DeliveryException {
    int status = response.statusCode();
    if (status >= 200 && status < 300) {
      return;
    }
    String message = "the callback returned status " + status;
    if (status == TOO_MANY_REQUESTS || status >= 500) {
      throw DeliveryException.temporary(message, retryAfter(response));
    }
    throw DeliveryException.permanent(message);
  }

  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .flatMap(Values::number)
        .map(seconds -> Duration.ofSeconds(Math.min(seconds, MAX_RETRY_AFTER_SECONDS)));
  }
}
