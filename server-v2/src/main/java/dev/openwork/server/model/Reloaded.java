package dev.openwork.server.model;

import java.time.Instant;

/** The time of a reload. */
public record Reloaded(Instant reloadedAt) {}
