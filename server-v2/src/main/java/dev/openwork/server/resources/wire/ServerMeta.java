package dev.openwork.server.resources.wire;

import dev.openwork.server.domain.Role;
import java.time.Instant;

/**
 * The server as its operators see it.
 *
 * @param actor what the caller's token proves
 */
public record ServerMeta(
    String service,
    String version,
    Instant startedAt,
    Role actor,
    ServerProcess process,
    ServerChildren children) {}
