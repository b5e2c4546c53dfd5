package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/** The start and end of a part, in milliseconds since the epoch. */
public record PartTime(@Nullable Long start, @Nullable Long end) {}
