package dev.openwork.loop.settings;

/** The source of the server's contract. */
public sealed interface ContractSource {

  /**
   * A class of the server whose main method writes the contract to the file that it gets as its
   * argument.
   *
   * @param mainClass its name
   */
  record Exporter(String mainClass) implements ContractSource {}

  /**
   * The running server, which serves its contract.
   *
   * @param path the path of the contract, with its first slash
   */
  record Endpoint(String path) implements ContractSource {}
}
