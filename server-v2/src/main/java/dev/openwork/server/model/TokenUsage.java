package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/** Numbers of model tokens. */
public record TokenUsage(
    @Nullable Long total, long input, long output, long reasoning, CacheUsage cache) {}
