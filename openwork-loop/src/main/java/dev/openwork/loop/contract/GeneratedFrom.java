package dev.openwork.loop.contract;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.memory.StageMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What generated sources were made from, kept for the next process next to their staging directory:
 * the contract itself, and a digest of everything else. One thread.
 */
final class GeneratedFrom {
  private final StageMemory memory;
  private final Path contracts;

  /** A memory next to a staging directory. */
  GeneratedFrom(Path staging) {
    this.memory = new StageMemory(staging.resolveSibling(staging.getFileName() + ".json"));
    this.contracts = staging.resolveSibling(staging.getFileName() + ".contract");
  }

  /**
   * Digests of what the sources were made from; empty texts when that is unknown.
   *
   * @param others digest of everything but the contract
   * @param contract digest of the contract
   */
  record Remembered(String others, String contract) {}

  Remembered read() throws IOException {
    return memory
        .read()
        .filter(run -> run.results().size() == 1)
        .map(run -> new Remembered(run.key(), run.results().get(0)))
        .orElse(new Remembered("", ""));
  }

  /** Returns the remembered contract, if its bytes are still those that were remembered. */
  Optional<byte[]> contract(Remembered remembered) throws IOException {
    Path file = contracts.resolve("last");
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    return Optional.of(bytes).filter(it -> Digests.of(it).equals(remembered.contract()));
  }

  void write(Remembered remembered, byte[] contract) throws IOException {
    forget();
    AtomicFile.writeState(contracts.resolve("last"), contract);
    memory.write(
        new StageMemory.Run(
            remembered.others(), Set.of(), Map.of(), List.of(remembered.contract())));
  }

  /** Copies a contract and the files it refers to, so that no edit changes them meanwhile. */
  Path copy(ContractReferences references, byte[] contract) throws IOException {
    return references.copy(contract, contracts.resolve("next"));
  }

  void forget() throws IOException {
    memory.forget();
  }
}
