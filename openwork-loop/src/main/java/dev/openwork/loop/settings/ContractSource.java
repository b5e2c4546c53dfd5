package dev.openwork.loop.settings;

/** Who says what the server's contract is. */
public sealed interface ContractSource {

  /**
   * A class of the server whose main method writes the contract into the file it is given.
   *
   * @param mainClass its name
   */
  record Exporter(String mainClass) implements ContractSource {}

  /**
   * The running server, which answers with its contract.
   *
   * @param path where it does, from the first slash on
   */
  record Endpoint(String path) implements ContractSource {}
}
