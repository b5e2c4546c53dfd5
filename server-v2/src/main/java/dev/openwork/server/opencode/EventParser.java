package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.model.WorkspaceEvent.UnknownEvent;
import dev.openwork.server.model.WorkspaceEvent.UnknownProperties;
import java.util.Map;

/** Parses opencode's events; an event without a matching type becomes an {@link UnknownEvent}. */
final class EventParser {
  private final OpencodeJson json;

  EventParser(OpencodeJson json) {
    this.json = json;
  }

  /** Returns the event; text that is not JSON becomes an unknown event with that text. */
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
    @SuppressWarnings("unchecked") // a JSON object always has string keys
    Map<String, Object> properties =
        event.path("properties").isObject()
            ? json.convert(event.path("properties"), Map.class)
            : Map.of();
    return new UnknownEvent(
        event.path("id").asText(), new UnknownProperties(event.path("type").asText(), properties));
  }
}
