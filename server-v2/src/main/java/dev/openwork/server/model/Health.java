package dev.openwork.server.model;

import java.time.Instant;

/** The health of the server. */
public record Health(
    String service,
    HealthStatus status,
    String version,
    Instant startedAt,
    long uptimeMs,
    DatabaseHealth database) {}
