package dev.openwork.loop.contract;

import dev.openwork.contract.ContractChanges;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The contract in the work tree. An exporter writes it into staging; from there it is published
 * when its bytes are others. Remembers what it has published, and puts an edit by hand aside before
 * it overwrites it. One thread.
 */
public final class ContractFile {
  private final Path file;
  private final Path staging;
  private final Path rescued;
  private byte[] published = new byte[0];

  /**
   * A contract.
   *
   * @param file where it is committed
   * @param staging directory for what is not published yet
   * @param rescued directory for edits by hand
   */
  public ContractFile(Path file, Path staging, Path rescued) {
    this.file = file;
    this.staging = staging;
    this.rescued = rescued;
  }

  /**
   * Writes a contract into a file, or throws.
   *
   * @param <E> why it cannot
   */
  @FunctionalInterface
  public interface Exporter<E extends Exception> {
    /** Writes the contract. */
    void export(Path file) throws E, IOException, InterruptedException;
  }

  /**
   * What became of an export.
   *
   * @param digest of the contract's bytes
   * @param written whether the file in the work tree changed
   * @param rescued where an edit by hand is now
   * @param changes from what the file held to what it holds; none unless it was written and both
   *     are OpenAPI documents
   */
  public record Publication(
      String digest, boolean written, Optional<Path> rescued, Optional<ContractChanges> changes) {}

  /** Exports, and publishes what the file does not hold already. */
  public <E extends Exception> Publication publish(Exporter<E> exporter)
      throws E, IOException, InterruptedException {
    Path staged = staging.resolve(file.getFileName());
    Files.createDirectories(staging);
    Files.deleteIfExists(staged);
    exporter.export(staged);
    byte[] contract = Files.readAllBytes(staged);
    byte[] present = present().orElse(new byte[0]);
    Optional<Path> kept = rescueEdit(present, contract);
    boolean written = AtomicFile.write(file, contract);
    published = contract;
    return new Publication(
        Digests.of(contract),
        written,
        kept,
        written ? ContractChanges.between(present, contract) : Optional.empty());
  }

  /**
   * Takes what the file holds as published by us.
   *
   * @return a digest of it
   */
  public String takeAsPublished() throws IOException {
    published = Files.readAllBytes(file);
    return Digests.of(published);
  }

  /** What was published last; empty before that. */
  public byte[] published() {
    return published.clone();
  }

  /** Whether the file holds what was published last; true before anything was. */
  public boolean isAsPublished() {
    try {
      return published.length == 0 || Arrays.equals(present().orElse(new byte[0]), published);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** What was neither published by us nor is about to be: somebody's own bytes. */
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
