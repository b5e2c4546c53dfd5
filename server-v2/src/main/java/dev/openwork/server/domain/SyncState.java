package dev.openwork.server.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The outcome of the last call to a workspace's backend.
 *
 * @param lastSyncAt the time of the last success
 * @param lastError why the last call failed; empty if it succeeded
 */
public record SyncState(Optional<Instant> lastSyncAt, Optional<String> lastError) {
  /** No call was made yet. */
  public static final SyncState NONE = new SyncState(Optional.empty(), Optional.empty());
}
