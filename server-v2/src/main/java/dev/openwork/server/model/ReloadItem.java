package dev.openwork.server.model;

import dev.openwork.server.domain.ConfigChange;
import dev.openwork.server.domain.ConfigChange.Reason;
import java.time.Instant;

/**
 * A configuration change after which opencode must reload.
 *
 * @param seq greater than that of all earlier changes
 */
public record ReloadItem(
    String id, long seq, Reason reason, ReloadTrigger trigger, Instant timestamp) {
  /** Returns a change with its sequence number and time. */
  public static ReloadItem of(long seq, ConfigChange change, Instant at) {
    return new ReloadItem("reload_" + seq, seq, change.reason(), ReloadTrigger.of(change), at);
  }
}
