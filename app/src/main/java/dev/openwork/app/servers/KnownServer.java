package dev.openwork.app.servers;

import java.util.Optional;

/**
 * A server of the registry, for display.
 *
 * @param local whether it is the server of the environment, which cannot be removed
 * @param status the result of the last test
 */
public record KnownServer(
    String id, String name, String url, boolean local, Optional<ServerStatus> status) {}
