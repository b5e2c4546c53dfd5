package dev.openwork.server.model;

import java.time.Instant;

/** When a configuration was read anew. */
public record Reloaded(Instant reloadedAt) {}
