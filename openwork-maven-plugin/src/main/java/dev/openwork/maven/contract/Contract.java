package dev.openwork.maven.contract;

import dev.openwork.maven.files.AtomicFile;
import dev.openwork.maven.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The contract and the SDK's sources in the work tree, and how to bring them into step.
 *
 * @param file the contract
 * @param generated the SDK's generated sources
 * @param staging where both are made before they are published
 * @param rescued where edits by hand are put before they are overwritten
 */
public record Contract(Path file, Path generated, Path staging, Path rescued) {

  /**
   * Writes the contract that the code says.
   *
   * @return whether the file changed
   */
  public boolean export(ForkedExporter exporter)
      throws ContractFault, IOException, InterruptedException {
    Path staged = staging.resolve(file.getFileName());
    Files.createDirectories(staging);
    Files.deleteIfExists(staged);
    exporter.export(staged);
    return AtomicFile.write(file, Files.readAllBytes(staged));
  }

  /**
   * Writes the SDK's sources that the contract in the work tree says.
   *
   * @throws ContractFault when there is no contract, or it cannot be generated from
   */
  public SyncResult generate(SdkGenerator generator) throws ContractFault, IOException {
    if (!Files.isRegularFile(file)) {
      throw new ContractFault("There is no " + file + "; `mvn openwork:openapi` writes it");
    }
    Path staged = staging.resolve("staged");
    FileTree.delete(staged);
    Files.createDirectories(staged);
    generator.generate(file, staged);
    return new GeneratedSources(generated, rescued).sync(staged);
  }
}
