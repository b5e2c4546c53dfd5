package dev.openwork.loop.contract;

import dev.openwork.contract.ContractChanges;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The contract in the work tree. An exporter writes the contract to a staging directory; it is
 * published when its bytes differ. A manual edit is saved elsewhere before it is overwritten. For
 * use by one thread.
 */
public final class ContractFile {
  private final Path file;
  private final Path staging;
  private final Path rescued;
  private byte[] published = new byte[0];

  /**
   * Creates an object for a contract that need not exist.
   *
   * @param file the committed file
   * @param staging the directory for exported contracts that are not published yet
   * @param rescued the directory for manual edits
   */
  public ContractFile(Path file, Path staging, Path rescued) {
    this.file = file;
    this.staging = staging;
    this.rescued = rescued;
  }

  /**
   * Writes a contract to a file.
   *
   * @param <E> thrown when the contract cannot be exported
   */
  @FunctionalInterface
  public interface Exporter<E extends Exception> {
    /** Writes the contract. */
    void export(Path file) throws E, IOException, InterruptedException;
  }

  /**
   * The result of an export.
   *
   * @param digest the hash of the contract
   * @param written whether the file in the work tree changed
   * @param rescued the copy of a manual edit, if there was one
   * @param changes computes the changes of the file, which takes tens of milliseconds; empty unless
   *     it was written and both versions are OpenAPI documents
   */
  public record Publication(
      String digest,
      boolean written,
      Optional<Path> rescued,
      Supplier<Optional<ContractChanges>> changes) {}

  /**
   * Exports the contract, and publishes it if the file is different.
   *
   * @throws ContractFault if the exporter wrote something other than a contract
   */
  public <E extends Exception> Publication publish(Exporter<E> exporter)
      throws E, ContractFault, IOException, InterruptedException {
    Path staged = staging.resolve(file.getFileName());
    Files.createDirectories(staging);
    FileTree.delete(staged);
    exporter.export(staged);
    byte[] present = present().orElse(new byte[0]);
    byte[] contract = ExportedContract.read(staged, present);
    Optional<Path> kept = rescueEdit(present, contract);
    boolean written = AtomicFile.write(file, contract);
    published = contract;
    return new Publication(
        Digests.of(contract),
        written,
        kept,
        () -> written ? ContractChanges.between(present, contract) : Optional.empty());
  }

  /**
   * Treats the present content of the file as published.
   *
   * @return the hash of the content
   */
  public String takeAsPublished() throws IOException {
    published = Files.readAllBytes(file);
    return Digests.of(published);
  }

  /** Returns the last published contract; empty if there is none. */
  public byte[] published() {
    return published.clone();
  }

  /** Returns whether the file contains the last published contract; true if there is none. */
  public boolean isAsPublished() {
    try {
      return published.length == 0 || Arrays.equals(present().orElse(new byte[0]), published);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Saves the file if it contains neither the last published contract nor the new one. */
  private Optional<Path> rescueEdit(byte[] present, byte[] contract) throws IOException {
    if (published.length == 0
        || present.length == 0
        || Arrays.equals(present, published)
        || Arrays.equals(present, contract)) {
      return Optional.empty();
    }
    Path kept = rescued.resolve(file.getFileName());
    AtomicFile.write(kept, present);
    return Optional.of(kept);
  }

  private Optional<byte[]> present() throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    }
  }
}
