package dev.openwork.server.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of the last call to a workspace's backend.
 *
 * @param lastSyncAt the time of the last success
 * @param lastError why the last call failed; absent if it succeeded
 */
public record WorkspaceRuntime(@Nullable Instant lastSyncAt, @Nullable String lastError) {}
