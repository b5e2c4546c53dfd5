package dev.openwork.server.resources;

import dev.openwork.server.services.OpencodeEvents;
import dev.openwork.server.services.Workspaces;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** The event streams that are open. */
public final class EventStreams {
  private final Workspaces workspaces;
  private final OpencodeEvents opencode;

  /** Takes events from {@code opencode}. */
  public EventStreams(Workspaces workspaces, OpencodeEvents opencode) {
    this.workspaces = workspaces;
    this.opencode = opencode;
  }

  void open(String workspaceId, SseEventSink sink, Sse sse) {
    opencode.subscribe(workspaces.get(workspaceId).directory(), event -> {});
  }
}
