package dev.openwork.server.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How the last call to a workspace's backend went.
 *
 * @param lastSyncAt when one last succeeded
 * @param lastError why the last one failed; empty when it succeeded
 */
public record SyncState(Optional<Instant> lastSyncAt, Optional<String> lastError) {
  /** Nothing was called yet. */
  public static final SyncState NONE = new SyncState(Optional.empty(), Optional.empty());
}
