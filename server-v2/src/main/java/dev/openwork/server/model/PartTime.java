package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/** When a part began and ended, in milliseconds since the epoch. */
public record PartTime(@Nullable Long start, @Nullable Long end) {}
