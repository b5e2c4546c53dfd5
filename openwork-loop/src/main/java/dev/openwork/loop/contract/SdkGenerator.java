package dev.openwork.loop.contract;

import java.nio.file.Path;

/** Generates an SDK's sources from a contract, with the configuration of the SDK's module. */
public interface SdkGenerator {

  /** Returns a text that changes with the generator's version and configuration. */
  String identity();

  /**
   * Generates into a directory, which contains at most the file in which users list files that must
   * not be generated. The files that the contract refers to are at their relative paths.
   *
   * @throws ContractFault if the contract or the configuration is invalid
   */
  void generate(Path contract, Path directory) throws ContractFault;

  /**
   * Returns whether a part can be generated alone with the same bytes, and whether files that
   * belong to no schema and no tag depend on neither, except on the names of tags.
   */
  default boolean isSelective() {
    return false;
  }

  /**
   * Generates a part, like {@link #generate(Path, Path)}. Only for selective generators.
   *
   * @throws ContractFault if the contract or the configuration is invalid
   */
  default void generate(Path contract, Selection part, Path directory) throws ContractFault {
    throw new UnsupportedOperationException("This generator is not selective");
  }
}
