package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * The creation, last update and archiving of a session, in milliseconds since the epoch.
 *
 * @param archived absent if it is not archived
 */
public record SessionTime(long created, long updated, @Nullable Long archived) {
  /** Converts 0 to absent: opencode cannot unset the time, so the server sets it to 0. */
  public SessionTime {
    archived = archived == null || archived == 0 ? null : archived;
  }
}
