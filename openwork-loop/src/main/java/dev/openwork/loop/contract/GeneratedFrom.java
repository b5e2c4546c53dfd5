package dev.openwork.loop.contract;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What generated sources were made from, remembered across processes beside their staging
 * directory: the contract itself, and a digest of everything else. One thread.
 */
final class GeneratedFrom {
  private final Path memory;
  private final Path contracts;

  /** Remembered beside a staging directory. */
  GeneratedFrom(Path staging) {
    this.memory = staging.resolveSibling(staging.getFileName() + ".key");
    this.contracts = staging.resolveSibling(staging.getFileName() + ".contract");
  }

  /**
   * What is remembered; empty texts when nothing is.
   *
   * @param others digest of everything but the contract
   * @param contract digest of the contract
   */
  record Remembered(String others, String contract) {}

  Remembered read() throws IOException {
    List<String> lines = Files.isRegularFile(memory) ? Files.readAllLines(memory) : List.of();
    return lines.size() == 2 ? new Remembered(lines.get(0), lines.get(1)) : new Remembered("", "");
  }

  /** The remembered contract, if it is still the one that the memory speaks of. */
  Optional<byte[]> contract(Remembered remembered) throws IOException {
    Path file = contracts.resolve("last");
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    return Optional.of(bytes).filter(it -> Digests.of(it).equals(remembered.contract()));
  }

  /** Remembers. */
  void write(Remembered remembered, byte[] contract) throws IOException {
    forget();
    AtomicFile.write(contracts.resolve("last"), contract);
    AtomicFile.write(
        memory,
        (remembered.others() + "\n" + remembered.contract() + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** A copy of a contract under its name, which nobody edits meanwhile. */
  Path copy(Path contract, byte[] bytes) throws IOException {
    Path copy = contracts.resolve("next").resolve(contract.getFileName());
    AtomicFile.write(copy, bytes);
    return copy;
  }

  void forget() throws IOException {
    Files.deleteIfExists(memory);
  }
}
