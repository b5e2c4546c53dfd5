package dev.openwork.server.model;

import dev.openwork.server.domain.Role;
import java.time.Instant;
import java.util.List;

/**
 * The server as its operators see it.
 *
 * @param actor what the caller's token proves
 * @param middleware what each request passes before its operation is looked for, in this order
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
