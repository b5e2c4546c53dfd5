package dev.openwork.server.resources.wire;

import java.time.Instant;

/** When a configuration was read anew. */
public record Reloaded(Instant reloadedAt) {}
