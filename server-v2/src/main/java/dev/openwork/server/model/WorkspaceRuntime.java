package dev.openwork.server.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the last call to a workspace's backend went.
 *
 * @param lastSyncAt when one last succeeded
 * @param lastError why the last one failed, absent when it succeeded
 */
public record WorkspaceRuntime(@Nullable Instant lastSyncAt, @Nullable String lastError) {}
