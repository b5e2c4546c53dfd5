package dev.openwork.server.model;

import java.util.List;

/**
 * What answers here.
 *
 * @param environment {@code development} or {@code production}
 * @param routes where operations begin
 */
public record ServerRoot(
    String service,
    String packageName,
    String version,
    String environment,
    List<String> routes,
    ContractInfo contract) {

  /** Where the contract is, and its version. */
  public record ContractInfo(String path, String openapi, String version) {}
}
