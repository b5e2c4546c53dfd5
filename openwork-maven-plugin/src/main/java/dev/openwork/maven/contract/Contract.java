package dev.openwork.maven.contract;

import java.io.IOException;
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
    return new ContractFile(file, staging, rescued)
        .<ContractFault>publish(exporter::export)
        .written();
  }

  /**
   * Writes the SDK's sources that the contract in the work tree says.
   *
   * @throws ContractFault when there is no contract, or it cannot be generated from
   */
  public SyncResult generate(SdkGenerator generator) throws ContractFault, IOException {
    return new SdkSources(generator, generated, staging.resolve("staged"), rescued).generate(file);
  }
}
