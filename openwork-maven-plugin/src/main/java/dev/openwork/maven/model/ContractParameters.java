package dev.openwork.maven.model;

import org.jspecify.annotations.Nullable;

/**
 * The contract of the server, as the POM configures it; a server without exporter and path has
 * none. Maven sets the fields.
 */
public class ContractParameters {
  /** The class whose main method writes the contract into the file it is given. */
  @Nullable String exporter;

  /** Instead of an exporter: where the running server answers with its contract. */
  @Nullable String path;

  /** Where the contract is committed, relative to the server's module. */
  String file = "openapi/openapi.json";
}
