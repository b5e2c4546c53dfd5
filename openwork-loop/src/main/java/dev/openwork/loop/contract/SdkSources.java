package dev.openwork.loop.contract;

import dev.openwork.loop.contract.GeneratedFrom.Remembered;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Keeps an SDK's generated sources up to date. The generator writes to staging; from there, changed
 * files are copied to the work tree. What the sources were made from is recorded for the next
 * process, so that only the files that a change of the contract affects are generated again, if
 * generator and contract allow that. One thread.
 */
public final class SdkSources {
  private final SdkGenerator generator;
  private final Path staging;
  private final GeneratedFrom memory;
  private final GeneratedSources sources;
  private final List<Path> outputs;
  private String knownContract = "";
  private Optional<SpecificationParts> knownParts = Optional.empty();
  private boolean warm;

  /**
   * Creates an object for the sources in a directory.
   *
   * @param generated the directory
   * @param staging directory for output that is not published yet; emptied first. Files of the same
   *     name with other endings record what the sources were made from
   * @param rescued directory for manual edits that would be overwritten
   */
  public SdkSources(SdkGenerator generator, Path generated, Path staging, Path rescued) {
    this.generator = generator;
    this.staging = staging;
    this.memory = new GeneratedFrom(staging);
    this.sources = new GeneratedSources(generated, rescued);
    this.outputs = List.of(generated, staging);
  }

  /** Returns the files that a contract refers to, which are inputs of the generator. */
  public ContractReferences references(Path contract) throws IOException {
    return ContractReferences.of(contract, outputs);
  }

  /**
   * Generates and publishes the sources, unless those on disk are up to date. If only the contract
   * changed, and generator and contract allow it, generates only the affected part.
   *
   * @param key a hash of all inputs except the contract with its references and the generator
   * @return the changes; empty if the sources were up to date
   * @throws ContractFault if there is no contract, or it is invalid; the sources stay unchanged
   */
  public Optional<SyncResult> update(Path contract, String key) throws ContractFault, IOException {
    byte[] bytes = read(contract);
    String digest = Digests.of(bytes);
    Remembered last = memory.read();
    ContractReferences references = ContractReferences.of(contract, bytes, outputs);
    String referred = references.digest();
    boolean asMade = last.others().equals(others(key, referred)) && sources.areIntact();
    if (asMade && last.contract().equals(digest)) {
      return Optional.empty();
    }
    Optional<Selection> part = asMade ? reached(last, bytes, digest) : Optional.empty();
    Optional<SyncResult> partly =
        part.isPresent() ? generatePart(references, bytes, part.get()) : Optional.empty();
    SyncResult result =
        partly.isPresent() ? partly.get() : generateAll(memory.copy(references, bytes));
    memory.write(new Remembered(others(key, referred), digest), bytes);
    return Optional.of(result);
  }

  /** Generates once without publishing, unless this object has already generated. */
  public void warmUp(Path contract) throws ContractFault, IOException {
    if (warm || !Files.isRegularFile(contract)) {
      return;
    }
    byte[] bytes = read(contract);
    ContractReferences references = ContractReferences.of(contract, bytes, outputs);
    stageAll(memory.copy(references, bytes));
    Optional<Selection> least =
        generator.isSelective()
            ? parts(Digests.of(bytes), bytes).flatMap(ContractReach::least)
            : Optional.empty();
    if (least.isPresent()) {
      stagePart(references, bytes, least.get());
    }
    sources.areIntact();
  }

  /** Makes the next update generate everything. */
  public void forget() throws IOException {
    memory.forget();
  }

  /** Returns a digest of the generated sources, as of the last update. */
  public String digest() {
    return sources.digest();
  }

  /** Returns the part that the change from the recorded contract affects. */
  private Optional<Selection> reached(Remembered last, byte[] contract, String digest)
      throws IOException {
    Optional<byte[]> before =
        generator.isSelective() ? memory.contract(last) : Optional.<byte[]>empty();
    Optional<SpecificationParts> old = before.flatMap(bytes -> parts(last.contract(), bytes));
    Optional<SpecificationParts> fresh =
        old.isPresent() ? parts(digest, contract) : Optional.empty();
    return fresh.flatMap(parts -> ContractReach.of(old.orElseThrow(), parts));
  }

  private Optional<SpecificationParts> parts(String digest, byte[] contract) {
    if (!knownContract.equals(digest)) {
      knownParts = SpecificationParts.of(contract);
      knownContract = digest;
    }
    return knownParts;
  }

  private SyncResult generateAll(Path contract) throws ContractFault, IOException {
    stageAll(contract);
    return sources.sync(staging);
  }

  private Optional<SyncResult> generatePart(
      ContractReferences references, byte[] bytes, Selection part)
      throws ContractFault, IOException {
    stagePart(references, bytes, part);
    return sources.syncPart(staging);
  }

  private void stageAll(Path contract) throws ContractFault, IOException {
    emptyStaging();
    generator.generate(contract, staging);
    warm = true;
  }

  private void stagePart(ContractReferences references, byte[] bytes, Selection part)
      throws ContractFault, IOException {
    emptyStaging();
    byte[] slice = ContractSlice.of(bytes, parts(Digests.of(bytes), bytes).orElseThrow(), part);
    generator.generate(memory.copy(references, slice), part, staging);
  }

  private void emptyStaging() throws IOException {
    FileTree.delete(staging);
    sources.prepare(staging);
  }

  private static byte[] read(Path contract) throws ContractFault, IOException {
    try {
      return Files.readAllBytes(contract);
    } catch (NoSuchFileException missing) {
      throw new ContractFault(
          contract + " does not exist; run `mvn openwork:openapi` to create it");
    }
  }

  /** Includes the manifest, which changes when another program generated in the meantime. */
  private String others(String key, String referred) throws IOException {
    return Digests.of(key, referred, generator.identity(), sources.manifestDigest());
  }
}
