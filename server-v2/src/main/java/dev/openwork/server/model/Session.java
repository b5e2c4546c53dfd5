package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * A conversation in one directory.
 *
 * @param parentID the parent session
 * @param cost in US dollars
 * @param summary the size of its file changes
 * @param share present while it is shared
 * @param revert present while messages are reverted
 */
public record Session(
    String id,
    String title,
    String directory,
    @Nullable String parentID,
    @Nullable String agent,
    @Nullable Double cost,
    @Nullable TokenUsage tokens,
    SessionTime time,
    @Nullable SessionSummary summary,
    @Nullable SessionShare share,
    @Nullable SessionRevert revert) {}
