package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * The change of a file by a session.
 *
 * @param file its path
 * @param patch the change as a unified diff
 * @param additions in lines
 * @param deletions in lines
 * @param status {@code added}, {@code deleted} or {@code modified}
 */
public record FileDiff(
    @Nullable String file,
    @Nullable String patch,
    long additions,
    long deletions,
    @Nullable String status) {}
