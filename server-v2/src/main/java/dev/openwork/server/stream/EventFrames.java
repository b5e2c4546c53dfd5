package dev.openwork.server.stream;

import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.model.WorkspaceEvent.ResyncEvent;
import dev.openwork.server.model.WorkspaceEvent.ResyncProperties;
import dev.openwork.server.model.WorkspaceEvent.ServerConnectedEvent;
import dev.openwork.server.opencode.WorkspaceEvents.NumberedEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Encodes events as frames of a server-sent event stream, once for all subscribers. */
final class EventFrames {
  private static final String RETRY = "retry: 1000\n\n";

  private final Function<WorkspaceEvent, String> json;

  /** Encodes events with {@code json}. */
  EventFrames(Function<WorkspaceEvent, String> json) {
    this.json = json;
  }

  ByteBuffer of(List<NumberedEvent> events) {
    StringBuilder text = new StringBuilder();
    events.forEach(event -> append(text, event.id(), event.event()));
    return bytes(text.toString());
  }

  /** Returns the first frame for a new subscriber of a live stream. */
  ByteBuffer connected(long id) {
    StringBuilder text = new StringBuilder(RETRY);
    append(text, id, new ServerConnectedEvent(Long.toString(id), Map.of()));
    return bytes(text.toString());
  }

  /** Returns the first frame for a subscriber whose last event is no longer available. */
  ByteBuffer resync(long id, String lastEventId) {
    StringBuilder text = new StringBuilder(RETRY);
    append(text, id, new ResyncEvent(Long.toString(id), new ResyncProperties(lastEventId)));
    return bytes(text.toString());
  }

  /** Returns the first frame for all other subscribers. */
  ByteBuffer begin() {
    return bytes(RETRY);
  }

  /** Returns a comment that keeps an idle connection open. */
  ByteBuffer heartbeat() {
    return bytes(": alive\n\n");
  }

  private void append(StringBuilder text, long id, WorkspaceEvent event) {
    text.append("id: ").append(id).append("\ndata: ").append(json.apply(event)).append("\n\n");
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();
  }
}
