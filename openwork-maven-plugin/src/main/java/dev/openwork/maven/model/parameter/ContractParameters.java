package dev.openwork.maven.model.parameter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract of the server, as the POM configures it. A server without exporter and path has no
 * contract. Maven sets the fields.
 */
public class ContractParameters {
  /** The class whose main method writes the contract to the file in its argument. */
  public @Nullable String exporter;

  /** The path at which the running server returns its contract. Used if there is no exporter. */
  public @Nullable String path;

  /** The path at which the running server shows its API reference. */
  public @Nullable String reference;

  /** The committed contract, relative to the server's module. */
  public String file = "openapi/openapi.json";

  /** Returns the path of the API reference, if there is one. */
  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }
}
