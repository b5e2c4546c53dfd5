package dev.openwork.server.model;

import java.time.Instant;

/** That the server is up, and since when. */
public record Health(
    String service,
    HealthStatus status,
    String version,
    Instant startedAt,
    long uptimeMs,
    DatabaseHealth database) {}
