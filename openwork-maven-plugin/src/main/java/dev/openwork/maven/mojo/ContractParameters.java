package dev.openwork.maven.mojo;

import org.jspecify.annotations.Nullable;

/** The contract of the server, as the POM configures it. Maven sets the fields. */
public class ContractParameters {
  /** The class whose main method writes the contract into the file it is given. */
  @Nullable String exporter;

  /** Where the contract is committed, relative to the server's module. */
  String file = "openapi/openapi.json";
}
