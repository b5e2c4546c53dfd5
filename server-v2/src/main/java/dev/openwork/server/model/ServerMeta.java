package dev.openwork.server.model;

import dev.openwork.server.domain.Role;
import java.time.Instant;
import java.util.List;

/**
 * Details of the server for its operators.
 *
 * @param actor the role of the caller
 * @param middleware the handlers that process each request before its operation, in this order
 */
public record ServerMeta(
    String service,
    String version,
    Instant startedAt,
    Role actor,
    ServerProcess process,
    List<String> middleware,
    ServerStartup startup,
    DatabaseHealth database,
    ServerChildren children,
    RuntimeSummary runtime) {}
