package dev.openwork.loop.contract;

import java.io.IOException;
import java.nio.file.Path;

/** Exports the contract of a server's compiled classes. */
@FunctionalInterface
public interface ContractExporter {

  /**
   * Writes the contract to a file.
   *
   * @throws ContractFault if the server's code produces no contract; the message has the reason
   */
  void export(Path file) throws ContractFault, IOException, InterruptedException;
}
