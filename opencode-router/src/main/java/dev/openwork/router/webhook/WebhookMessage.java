package dev.openwork.router.webhook;

import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.Attachment;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.InboundMessage.Audience;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.json.Fields;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;

/** The body of an inbound request. */
record WebhookMessage(Address address, Fields body) {

  /** What the bridge calls the message, and no other one. */
  String id() {
    return body.text("id");
  }

  /** The message; a {@link Refusal} names what is wrong with it. */
  InboundMessage read() {
    String peer = body.text("peer");
    List<Attachment> media =
        body.objects("media").stream().map(WebhookMessage::attachment).toList();
    String text = media.isEmpty() ? body.text("text") : body.find("text").orElse("");
    return new InboundMessage(
        new Conversation(address, peer), body.find("sender").orElse(peer), text, media, audience());
  }

  private Audience audience() {
    if (!body.flag("group", false)) {
      return Audience.DIRECT;
    }
    return body.flag("mentioned", false) ? Audience.MENTION : Audience.GROUP;
  }

  private static Attachment attachment(Fields media) {
    byte[] content = decode(media);
    return new Attachment(media.text("name"), () -> new ByteArrayInputStream(content));
  }

  private static byte[] decode(Fields media) {
    try {
      return Base64.getDecoder().decode(media.text("content"));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(media.path("content") + " is not base64");
    }
  }
}
