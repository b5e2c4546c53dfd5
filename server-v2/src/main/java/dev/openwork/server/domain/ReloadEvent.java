package dev.openwork.server.domain;

import java.time.Instant;

/**
 * A change because of which opencode should read its configuration anew.
 *
 * @param sequence greater than those of all events before
 */
public record ReloadEvent(String workspaceId, long sequence, ConfigChange change, Instant at) {}
