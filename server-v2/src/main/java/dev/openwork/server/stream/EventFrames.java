package dev.openwork.server.stream;

import dev.openwork.server.model.WorkspaceEvent.ResyncEvent;
import dev.openwork.server.model.WorkspaceEvent.ResyncProperties;
import dev.openwork.server.model.WorkspaceEvent.ServerConnectedEvent;
import dev.openwork.server.model.WorkspaceEvent;
import dev.openwork.server.opencode.WorkspaceEvents.NumberedEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Events as they are written to readers, encoded once for all of them. */
final class EventFrames {
  private static final String RETRY = "retry: 1000\n\n";

  private final Function<WorkspaceEvent, String> json;

  /** Writes events with {@code json}. */
  EventFrames(Function<WorkspaceEvent, String> json) {
    this.json = json;
  }

  ByteBuffer of(List<NumberedEvent> events) {
    StringBuilder text = new StringBuilder();
    events.forEach(event -> append(text, event.id(), event.event()));
    return bytes(text.toString());
  }

  /** For whoever comes anew to a stream that is live. */
  ByteBuffer connected(long id) {
    StringBuilder text = new StringBuilder(RETRY);
    append(text, id, new ServerConnectedEvent(Long.toString(id), Map.of()));
    return bytes(text.toString());
  }

  /** For whoever comes back too late. */
  ByteBuffer resync(long id, String asked) {
    StringBuilder text = new StringBuilder(RETRY);
    append(text, id, new ResyncEvent(Long.toString(id), new ResyncProperties(asked)));
    return bytes(text.toString());
  }

  /** For all others. */
  ByteBuffer begin() {
    return bytes(RETRY);
  }

  /** Keeps a quiet connection alive. */
  ByteBuffer alive() {
    return bytes(": alive\n\n");
  }

  private void append(StringBuilder text, long id, WorkspaceEvent event) {
    text.append("id: ").append(id).append("\ndata: ").append(json.apply(event)).append("\n\n");
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();
  }
}
