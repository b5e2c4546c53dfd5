package dev.openwork.server.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Information about a server, constant after its start.
 *
 * @param middleware the handlers that process each request before its operation, in this order
 */
public record ServerInfo(
    String version,
    Instant startedAt,
    Database database,
    List<String> middleware,
    Startup startup) {
  /** The name of the service. */
  public static final String SERVICE = "openwork-server-v2";

  /** The version of the contract, and of the server unless the environment sets another. */
  public static final String CONTRACT_VERSION = "0.1.0";

  /** Copies the middleware. */
  public ServerInfo {
    middleware = List.copyOf(middleware);
  }

  /**
   * The server's own database.
   *
   * @param migrations the number of applied migrations
   * @param path the file; empty for other databases
   */
  public record Database(BootstrapMode bootstrapMode, int migrations, Optional<String> path) {}
}
