package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * A conversation in one directory.
 *
 * @param parentID the session this one was branched from
 * @param cost what the session cost so far, in US dollars
 * @param summary how much it changed
 * @param share there while it is shared
 * @param revert there while something is taken back
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
