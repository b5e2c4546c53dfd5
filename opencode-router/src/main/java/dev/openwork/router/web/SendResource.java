package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.OutboundPart.Kind;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.flow.Delivery;
import dev.openwork.router.flow.Outbox;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends parts to one chat, or to all that are bound to a directory, with a result for each. */
public final class SendResource extends Resource {
  private final Outbox outbox;

  /** Sends through {@code outbox}. */
  public SendResource(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  List<Route> routes() {
    return List.of(Route.closed("POST", "/send", this::send));
  }

  private Answer send(ApiRequest request) throws InterruptedException {
    Fields body = request.fields();
    Outbox.Target target =
        new Outbox.Target(
            new Address(body.text("channel"), body.text("identity")),
            body.find("peer"),
            body.find("directory"),
            body.flag("autoBind", false));
    List<OutboundPart> parts = body.objects("parts").stream().map(this::part).toList();
    if (parts.isEmpty()) {
      throw Refusal.invalid("parts is empty; expected at least one text or file");
    }
    return answer(outbox.send(target, parts));
  }

  private OutboundPart part(Fields part) {
    String type = part.text("type");
    if (type.equals("text")) {
      return new OutboundPart.Text(part.text("text"));
    }
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(type)) {
        return outbox.media(kind, part.text("path"), part.find("caption").orElse(""));
      }
    }
    throw Refusal.invalid(
        "%s '%s' is none; expected text, image, audio or file".formatted(part.path("type"), type));
  }

  private static Answer answer(Map<Conversation, List<Delivery.Result>> results) {
    ObjectNode body = Json.object();
    ArrayNode chats = body.putArray("results");
    boolean ok = true;
    for (var each : results.entrySet()) {
      ObjectNode chat = chats.addObject().put("peer", each.getKey().peer());
      ArrayNode parts = chat.putArray("parts");
      for (Delivery.Result result : each.getValue()) {
        ObjectNode part =
            parts.addObject().put("type", result.kind()).put("ok", result.failure().isEmpty());
        result.failure().ifPresent(failure -> part.put("error", failure));
        ok &= result.failure().isEmpty();
      }
    }
    return ok ? Answer.ok(body) : Answer.of(502, false, body.put("error", "not all arrived"));
  }
}
