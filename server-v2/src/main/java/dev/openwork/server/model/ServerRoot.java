package dev.openwork.server.model;

import java.util.List;

/**
 * Information about the service.
 *
 * @param environment {@code development} or {@code production}
 * @param routes the path prefixes of the operations
 */
public record ServerRoot(
    String service,
    String packageName,
    String version,
    String environment,
    List<String> routes,
    ContractInfo contract) {

  /** The path and the version of the contract. */
  public record ContractInfo(String path, String openapi, String version) {}
}
