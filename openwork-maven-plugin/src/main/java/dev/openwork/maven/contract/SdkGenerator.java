package dev.openwork.maven.contract;

import java.nio.file.Path;

/** Generates the SDK's sources from a contract, as the SDK's module configures it. */
public interface SdkGenerator {

  /** Stands for the generator's version and configuration: another generator, another identity. */
  String identity();

  /**
   * Generates into a directory that is empty.
   *
   * @throws ContractFault when the contract or the configuration does not allow it
   */
  void generate(Path contract, Path directory) throws ContractFault;
}
