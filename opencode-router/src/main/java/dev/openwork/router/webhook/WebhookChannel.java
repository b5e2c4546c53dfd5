package dev.openwork.router.webhook;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.ChannelLimits;
import dev.openwork.router.channel.DeliveryException;
import dev.openwork.router.channel.Inbox;
import dev.openwork.router.channel.Ingress;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.OutboundMessage;
import java.util.Optional;

/** One identity of the webhook channel. */
final class WebhookChannel implements Channel {
  private static final ChannelLimits LIMITS = new ChannelLimits(16_000, 1_000, 4L << 20);

  private final WebhookCallback callback;
  private final WebhookIngress ingress;

  WebhookChannel(WebhookCallback callback, WebhookIngress ingress) {
    this.callback = callback;
    this.ingress = ingress;
  }

  @Override
  public ChannelLimits limits() {
    return LIMITS;
  }

  @Override
  public void start(Inbox inbox) {
    ingress.open(inbox);
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
    return Optional.of(ingress);
  }

  @Override
  public void close() {
    ingress.close();
  }
}
