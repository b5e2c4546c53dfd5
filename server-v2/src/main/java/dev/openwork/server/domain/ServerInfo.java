package dev.openwork.server.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server says of itself; fixed from its start on.
 *
 * @param middleware what each request passes before its operation is looked for, in this order
 */
public record ServerInfo(
    String version,
    Instant startedAt,
    Database database,
    List<String> middleware,
    Startup startup) {
  /** The name it goes by. */
  public static final String SERVICE = "openwork-server-v2";

  /** The version of its contract, and its own unless the environment names another. */
  public static final String CONTRACT_VERSION = "0.1.0";

  /** Copies the middleware. */
  public ServerInfo {
    middleware = List.copyOf(middleware);
  }

  /**
   * The server's own database.
   *
   * @param migrations how many migrations it has had
   * @param path the file; empty when it is in memory
   */
  public record Database(BootstrapMode bootstrapMode, int migrations, Optional<String> path) {}
}
