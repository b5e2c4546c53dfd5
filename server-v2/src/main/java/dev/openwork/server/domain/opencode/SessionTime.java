package dev.openwork.server.domain.opencode;

import org.jspecify.annotations.Nullable;

/**
 * When a session came to be and last changed, in milliseconds since the epoch.
 *
 * @param archived when it was put away, if it was
 */
public record SessionTime(long created, long updated, @Nullable Long archived) {}
