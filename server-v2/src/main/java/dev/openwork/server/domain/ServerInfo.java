package dev.openwork.server.domain;

import java.time.Instant;
import java.util.Optional;

/** What a server says of itself; fixed from its start on. */
public record ServerInfo(String version, Instant startedAt, Database database) {
  /** The name it goes by. */
  public static final String SERVICE = "openwork-server-v2";

  /** The version of its contract, and its own unless the environment names another. */
  public static final String CONTRACT_VERSION = "0.1.0";

  /**
   * The server's own database.
   *
   * @param migrations how many migrations it has had
   * @param path the file; empty when it is in memory
   */
  public record Database(BootstrapMode bootstrapMode, int migrations, Optional<String> path) {}
}
