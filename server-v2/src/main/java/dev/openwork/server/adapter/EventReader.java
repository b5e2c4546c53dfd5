package dev.openwork.server.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.domain.opencode.WorkspaceEvent;
import dev.openwork.server.domain.opencode.WorkspaceEvent.UnknownEvent;
import dev.openwork.server.domain.opencode.WorkspaceEvent.UnknownProperties;
import dev.openwork.server.services.EventListener;
import java.util.Map;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of opencode's event stream into events, one at a time: the next line is asked for
 * when the listener is done with the last one. opencode's own heartbeats are left out.
 */
final class EventReader implements Flow.Subscriber<String> {
  private static final String DATA = "data:";
  private static final String HEARTBEAT = "server.heartbeat";

  private final OpencodeJson json;
  private final EventListener listener;
  private final StringBuilder data = new StringBuilder();
  private Flow.@Nullable Subscription lines;

  EventReader(OpencodeJson json, EventListener listener) {
    this.json = json;
    this.listener = listener;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    lines = subscription;
    subscription.request(1);
  }

  @Override
  public void onNext(String line) {
    if (line.startsWith(DATA)) {
      data.append(line.substring(DATA.length()).strip());
    } else if (line.isEmpty() && !data.isEmpty()) {
      String event = data.toString();
      data.setLength(0);
      deliver(event);
    }
    if (lines != null) {
      lines.request(1);
    }
  }

  @Override
  public void onError(Throwable error) {
    // the connection's owner sees the same through the exchange
  }

  @Override
  public void onComplete() {
    // as above
  }

  private void deliver(String text) {
    try {
      JsonNode tree = json.tree(text);
      JsonNode event = tree.has("payload") ? tree.get("payload") : tree;
      if (!event.path("type").asText().equals(HEARTBEAT)) {
        listener.event(known(event));
      }
    } catch (JsonProcessingException e) {
      // not JSON, hence not an event; the stream goes on
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
    Map<String, Object> properties = json.convert(event.path("properties"), Map.class);
    return new UnknownEvent(
        event.path("id").asText(), new UnknownProperties(event.path("type").asText(), properties));
  }
}
