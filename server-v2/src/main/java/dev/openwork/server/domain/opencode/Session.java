package dev.openwork.server.domain.opencode;

import org.jspecify.annotations.Nullable;

/**
 * A conversation in one directory.
 *
 * @param parentID the session this one was branched from
 * @param cost what the session cost so far, in US dollars
 */
public record Session(
    String id,
    String title,
    String directory,
    @Nullable String parentID,
    @Nullable String agent,
    @Nullable Double cost,
    @Nullable TokenUsage tokens,
    SessionTime time) {}
