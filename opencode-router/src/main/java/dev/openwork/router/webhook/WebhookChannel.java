package dev.openwork.router.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.ChannelLimits;
import dev.openwork.router.channel.DeliveryException;
import dev.openwork.router.channel.Inbox;
import dev.openwork.router.channel.Ingress;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.OutboundMessage;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.domain.Values;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import dev.openwork.router.store.ReplayGuard;
import dev.openwork.router.webhook.WebhookSignature.Direction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges messages with a bridge. Incoming requests must be signed within the last five minutes.
 * The id of a message is stored for a day; a message with the same id is reported as a duplicate
 * and ignored, whether it was replayed or sent again by the bridge.
 */
final class WebhookChannel implements Channel, Ingress {
  static final String TIMESTAMP = "X-OpenWork-Timestamp";
  static final String SIGNATURE = "X-OpenWork-Signature";

  private static final ChannelLimits LIMITS = new ChannelLimits(16_000, 1_000, 4L << 20);
  private static final int MAX_BODY_BYTES = 6 << 20;
  private static final long MAX_TIMESTAMP = 999_999_999_999L;
  private static final Duration MAX_CLOCK_DIFFERENCE = Duration.ofMinutes(5);
  private static final Duration DUPLICATE_DETECTION = Duration.ofDays(1);

  private final IdentityKey identity;
  private final WebhookSignature signature;
  private final WebhookCallback callback;
  private final ReplayGuard guard;
  private final Clock clock;
  private volatile @Nullable Inbox inbox;

  WebhookChannel(
      IdentityKey identity,
      WebhookSignature signature,
      WebhookCallback callback,
      ReplayGuard guard,
      Clock clock) {
    this.identity = identity;
    this.signature = signature;
    this.callback = callback;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public ChannelLimits limits() {
    return LIMITS;
  }

  @Override
  public void start(Inbox target) {
    inbox = target;
  }

  @Override
  public void send(OutboundMessage message) throws DeliveryException {
    callback.send(message);
  }

  @Override
  public void typing(Conversation conversation) throws DeliveryException {
    callback.typing(conversation);
  }

  @Override
  public Optional<Ingress> ingress() {
    return Optional.of(this);
  }

  @Override
  public void close() {
    inbox = null;
  }

  @Override
  public int maxBytes() {
    return MAX_BODY_BYTES;
  }

  @Override
  public ObjectNode receive(Function<String, Optional<String>> headers, byte[] body) {
    authenticate(headers, body);
    Fields fields = Fields.parse("the body", new String(body, StandardCharsets.UTF_8));
    return Json.object().put("duplicate", !receive(new WebhookMessage(identity, fields)));
  }

  private void authenticate(Function<String, Optional<String>> headers, byte[] body) {
    long timestamp =
        headers
            .apply(TIMESTAMP)
            .flatMap(Values::number)
            .filter(number -> number <= MAX_TIMESTAMP)
            .orElseThrow(
                () ->
                    RouterException.unauthorized(
                        TIMESTAMP + " is missing or invalid; expected seconds since 1970"));
    String signed =
        headers
            .apply(SIGNATURE)
            .orElseThrow(
                () -> RouterException.unauthorized(SIGNATURE + " is missing; expected v1=<hmac>"));
    if (!signature.matches(signed, Direction.INBOUND, timestamp, body)) {
      throw RouterException.unauthorized("the signature does not match the timestamp and the body");
    }
    Instant sent = Instant.ofEpochSecond(timestamp);
    if (Duration.between(sent, clock.instant()).abs().compareTo(MAX_CLOCK_DIFFERENCE) > 0) {
      throw RouterException.unauthorized(
          "the timestamp differs by more than five minutes; check the clocks of both machines");
    }
  }

  /** Passes a message to the inbox and returns whether it was new. */
  private boolean receive(WebhookMessage message) {
    InboundMessage parsed = message.parse();
    if (!guard.isFirst(identity, message.id(), clock.instant().plus(DUPLICATE_DETECTION))) {
      return false;
    }
    try {
      Inbox target = inbox;
      if (target == null) {
        throw RouterException.unavailable(identity + " is not running");
      }
      target.receive(parsed);
      return true;
    } catch (RouterException e) {
      guard.forget(identity, message.id());
      throw e;
    }
  }
}
