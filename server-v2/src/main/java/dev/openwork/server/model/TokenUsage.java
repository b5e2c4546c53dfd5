package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/** Model tokens spent. */
public record TokenUsage(
    @Nullable Long total, long input, long output, long reasoning, CacheUsage cache) {}
