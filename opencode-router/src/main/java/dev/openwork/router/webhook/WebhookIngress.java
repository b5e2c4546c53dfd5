package dev.openwork.router.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.channel.Inbox;
import dev.openwork.router.channel.Ingress;
import dev.openwork.router.channel.ReplayGuard;
import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import dev.openwork.router.webhook.WebhookSignature.Direction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages from the bridge: signed ones, of the last five minutes, each once. What was taken
 * is known by its id for a day, and told to be a duplicate when it comes again, be it replayed by
 * somebody else or signed anew by a bridge that did not hear the answer.
 */
final class WebhookIngress implements Ingress {
  static final String TIMESTAMP = "X-OpenWork-Timestamp";
  static final String SIGNATURE = "X-OpenWork-Signature";

  private static final int MAX_BYTES = 6 << 20;
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Duration MEMORY = Duration.ofDays(1);

  private final Address address;
  private final WebhookSignature signature;
  private final ReplayGuard guard;
  private final Clock clock;
  private volatile @Nullable Inbox inbox;

  WebhookIngress(Address address, WebhookSignature signature, ReplayGuard guard, Clock clock) {
    this.address = address;
    this.signature = signature;
    this.guard = guard;
    this.clock = clock;
  }

  void open(Inbox target) {
    inbox = target;
  }

  void close() {
    inbox = null;
  }

  @Override
  public int maxBytes() {
    return MAX_BYTES;
  }

  @Override
  public ObjectNode receive(Function<String, Optional<String>> headers, byte[] body) {
    authenticate(headers, body);
    var message =
        new WebhookMessage(
            address, Fields.parse("the body", new String(body, StandardCharsets.UTF_8)));
    return Json.object().put("duplicate", !takeOnce(message));
  }

  private void authenticate(Function<String, Optional<String>> headers, byte[] body) {
    long timestamp =
        headers
            .apply(TIMESTAMP)
            .filter(text -> text.matches("[0-9]{1,12}"))
            .map(Long::parseLong)
            .orElseThrow(
                () -> unauthorized(TIMESTAMP + " is missing; expected seconds since 1970"));
    String signed =
        headers
            .apply(SIGNATURE)
            .orElseThrow(() -> unauthorized(SIGNATURE + " is missing; expected v1=<hmac>"));
    if (!signature.matches(signed, Direction.INBOUND, timestamp, body)) {
      throw unauthorized("the signature is not that of this timestamp and body");
    }
    Instant sent = Instant.ofEpochSecond(timestamp);
    if (Duration.between(sent, clock.instant()).abs().compareTo(WINDOW) > 0) {
      throw unauthorized("the timestamp is more than five minutes away; check both clocks");
    }
  }

  private boolean takeOnce(WebhookMessage message) {
    InboundMessage read = message.read();
    if (!guard.isFirst(address, message.id(), clock.instant().plus(MEMORY))) {
      return false;
    }
    try {
      take(read);
      return true;
    } catch (Refusal e) {
      guard.forget(address, message.id());
      throw e;
    }
  }

  private void take(InboundMessage message) {
    Inbox target = inbox;
    if (target == null) {
      throw new Refusal(Refusal.Code.UNAVAILABLE, address + " was stopped");
    }
    target.receive(message);
  }

  private static Refusal unauthorized(String message) {
    return new Refusal(Refusal.Code.UNAUTHORIZED, message);
  }
}
