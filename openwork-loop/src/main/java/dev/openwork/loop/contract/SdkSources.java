package dev.openwork.loop.contract;

import dev.openwork.loop.contract.GeneratedFrom.Remembered;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The SDK's generated sources and how they come about: the generator writes into staging, and from
 * there what differs goes into the work tree. What they were made from is remembered across
 * processes, so that only what a change of the contract reaches is generated again, where generator
 * and contract allow to tell. One thread.
 */
public final class SdkSources {
  private final SdkGenerator generator;
  private final Path staging;
  private final GeneratedFrom memory;
  private final GeneratedSources sources;
  private String knownContract = "";
  private Optional<SpecificationParts> knownParts = Optional.empty();
  private boolean warm;

  /**
   * Sources in a directory.
   *
   * @param generated the directory
   * @param staging what the generator writes before it is published; emptied first. Files of the
   *     same name with further endings remember what the sources were made from
   * @param rescued where edits by hand are put before they are overwritten
   */
  public SdkSources(SdkGenerator generator, Path generated, Path staging, Path rescued) {
    this.generator = generator;
    this.staging = staging;
    this.memory = new GeneratedFrom(staging);
    this.sources = new GeneratedSources(generated, rescued);
  }

  /**
   * Generates and publishes unless the sources on disk are those that were made last, and were made
   * from the same. When only the contract changed, and generator and contract allow it, only what
   * that reaches.
   *
   * @param key stands for everything besides contract and generator that the sources are made from
   * @return what changed; none when nothing had to be done
   * @throws ContractFault when there is no contract, or it cannot be generated from; the sources
   *     are what they were
   */
  public Optional<SyncResult> update(Path contract, String key) throws ContractFault, IOException {
    byte[] bytes = read(contract);
    String digest = Digests.of(bytes);
    Remembered last = memory.read();
    boolean asMade = last.others().equals(others(key)) && sources.areIntact();
    if (asMade && last.contract().equals(digest)) {
      return Optional.empty();
    }
    Optional<Selection> part = asMade ? reached(last, bytes, digest) : Optional.empty();
    Optional<SyncResult> partly =
        part.isPresent() ? generatePart(contract, bytes, part.get()) : Optional.empty();
    SyncResult result =
        partly.isPresent() ? partly.get() : generateAll(memory.copy(contract, bytes));
    memory.write(new Remembered(others(key), digest), bytes);
    return Optional.of(result);
  }

  /** Generates once without publishing, unless this object has generated already. */
  public void warmUp(Path contract) throws ContractFault, IOException {
    if (warm || !Files.isRegularFile(contract)) {
      return;
    }
    byte[] bytes = read(contract);
    stageAll(memory.copy(contract, bytes));
    Optional<Selection> least =
        generator.isSelective()
            ? parts(Digests.of(bytes), bytes).flatMap(ContractReach::least)
            : Optional.empty();
    if (least.isPresent()) {
      stagePart(contract, bytes, least.get());
    }
    sources.areIntact();
  }

  /** Makes the next update generate everything. */
  public void forget() throws IOException {
    memory.forget();
  }

  /** A digest of the generated sources on disk, as they were at the last update. */
  public String digest() {
    return sources.digest();
  }

  /** What the change from the remembered contract to another one reaches. */
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

  private Optional<SyncResult> generatePart(Path contract, byte[] bytes, Selection part)
      throws ContractFault, IOException {
    stagePart(contract, bytes, part);
    return sources.syncPart(staging);
  }

  private void stageAll(Path contract) throws ContractFault, IOException {
    emptyStaging();
    generator.generate(contract, staging);
    warm = true;
  }

  private void stagePart(Path contract, byte[] bytes, Selection part)
      throws ContractFault, IOException {
    emptyStaging();
    byte[] slice = ContractSlice.of(bytes, parts(Digests.of(bytes), bytes).orElseThrow(), part);
    generator.generate(memory.copy(contract, slice), part, staging);
  }

  private void emptyStaging() throws IOException {
    FileTree.delete(staging);
    Files.createDirectories(staging);
  }

  private static byte[] read(Path contract) throws ContractFault, IOException {
    try {
      return Files.readAllBytes(contract);
    } catch (NoSuchFileException missing) {
      throw new ContractFault("There is no " + contract + "; `mvn openwork:openapi` writes it");
    }
  }

  /** Others may have generated since, from something else: then their manifest is another one. */
  private String others(String key) throws IOException {
    return Digests.of(key, generator.identity(), sources.manifestDigest());
  }
}
