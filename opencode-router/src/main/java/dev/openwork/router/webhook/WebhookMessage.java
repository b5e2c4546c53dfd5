package dev.openwork.router.webhook;

import dev.openwork.router.domain.Attachment;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.InboundMessage.Audience;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.json.Fields;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;

/** Parses the body of an incoming request. */
record WebhookMessage(IdentityKey identity, Fields body) {

  String id() {
    return body.text("id");
  }

  InboundMessage parse() {
    String peer = body.text("peer");
    List<Attachment> media =
        body.objects("media").stream().map(WebhookMessage::attachment).toList();
    String text = media.isEmpty() ? body.text("text") : body.find("text").orElse("");
    return new InboundMessage(
        new Conversation(identity, peer),
        body.find("sender").orElse(peer),
        text,
        media,
        audience());
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
      throw RouterException.invalid(media.path("content") + " is not valid base64");
    }
  }
}
