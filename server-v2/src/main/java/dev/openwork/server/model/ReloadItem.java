package dev.openwork.server.model;

import dev.openwork.server.domain.ConfigChange.Reason;
import dev.openwork.server.domain.ReloadEvent;
import java.time.Instant;

/** A change because of which opencode should read its configuration anew. */
public record ReloadItem(
    String id, long seq, Reason reason, ReloadTrigger trigger, Instant timestamp) {
  static ReloadItem of(ReloadEvent event) {
    return new ReloadItem(
        "reload_" + event.sequence(),
        event.sequence(),
        event.change().reason(),
        ReloadTrigger.of(event.change()),
        event.at());
  }
}
