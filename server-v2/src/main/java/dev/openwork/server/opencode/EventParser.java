package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.model.WorkspaceEvent.UnknownEvent;
import dev.openwork.server.model.WorkspaceEvent.UnknownProperties;
import dev.openwork.server.model.WorkspaceEvent;
import java.util.Map;

/** Reads what opencode tells as events; what has no type of ours becomes an unknown one. */
final class EventParser {
  private final OpencodeJson json;

  EventParser(OpencodeJson json) {
    this.json = json;
  }

  /** The event; what cannot be read at all is an unknown one, too, with its text. */
  WorkspaceEvent parse(String text) {
    try {
      JsonNode tree = json.tree(text);
      return known(tree.has("payload") ? tree.get("payload") : tree);
    } catch (JsonProcessingException e) {
      return new UnknownEvent("", new UnknownProperties("", Map.of("text", text)));
    }
  }

  private WorkspaceEvent known(JsonNode event) throws JsonProcessingException {
    try {
      return json.convert(event, WorkspaceEvent.class);
    } catch (JsonProcessingException e) {
      return unknown(event);
    }
  }

  private UnknownEvent unknown(JsonNode event) throws JsonProcessingException {
    @SuppressWarnings("unchecked") // a JSON object always reads as this
    Map<String, Object> properties =
        event.path("properties").isObject()
            ? json.convert(event.path("properties"), Map.class)
            : Map.of();
    return new UnknownEvent(
        event.path("id").asText(), new UnknownProperties(event.path("type").asText(), properties));
  }
}
