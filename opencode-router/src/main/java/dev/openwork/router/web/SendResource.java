package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.OutboundPart.Kind;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.domain.Values;
import dev.openwork.router.flow.Delivery;
import dev.openwork.router.flow.MessageSender;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Sends messages to one chat or to all chats that are bound to a directory. */
public final class SendResource extends Resource {
  private final MessageSender sender;

  /** Creates the resource. */
  public SendResource(MessageSender sender) {
    this.sender = sender;
  }

  @Override
  List<Route> routes() {
    return List.of(Route.authenticated("POST", "/send", this::send));
  }

  private JsonResponse send(ApiRequest request) throws InterruptedException {
    Fields body = request.fields();
    MessageSender.Target target =
        new MessageSender.Target(
            new IdentityKey(body.text("channel"), body.text("identity")),
            body.find("peer"),
            body.find("directory"),
            body.flag("autoBind", false));
    List<OutboundPart> parts = body.objects("parts").stream().map(this::part).toList();
    if (parts.isEmpty()) {
      throw RouterException.invalid("parts is missing or empty; expected at least one part");
    }
    return response(sender.send(target, parts));
  }

  private OutboundPart part(Fields part) {
    String type = part.text("type");
    if (type.equals("text")) {
      return new OutboundPart.Text(part.text("text"));
    }
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(value -> Values.key(value).equals(type))
            .findFirst()
            .orElseThrow(
                () ->
                    RouterException.invalid(
                        "invalid %s '%s'; expected one of text, image, audio, file"
                            .formatted(part.path("type"), type)));
    return sender.media(kind, part.text("path"), part.find("caption").orElse(""));
  }

  private static JsonResponse response(Map<Conversation, List<Delivery.Result>> results) {
    ObjectNode body = Json.object();
    ArrayNode chats = body.putArray("results");
    boolean ok = true;
    for (var each : results.entrySet()) {
      ObjectNode chat = chats.addObject().put("peer", each.getKey().peer());
      ArrayNode parts = chat.putArray("parts");
      for (Delivery.Result result : each.getValue()) {
        ObjectNode part =
            parts.addObject().put("type", result.type()).put("ok", result.failure().isEmpty());
        result.failure().ifPresent(failure -> part.put("error", failure));
        ok &= result.failure().isEmpty();
      }
    }
    return ok
        ? JsonResponse.ok(body)
        : JsonResponse.of(502, false, body.put("error", "not all parts were delivered"));
  }
}
