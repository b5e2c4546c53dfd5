package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * When a session came to be and last changed, in milliseconds since the epoch.
 *
 * @param archived when it was put away, if it was
 */
public record SessionTime(long created, long updated, @Nullable Long archived) {
  /** opencode cannot forget that a session was put away; it is told that this was in 1970. */
  public SessionTime {
    archived = archived == null || archived == 0 ? null : archived;
  }
}
