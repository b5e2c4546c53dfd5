package dev.openwork.maven.mojo;

import dev.openwork.loop.contract.ContractExporter;
import dev.openwork.loop.files.FileTree;
import dev.openwork.maven.model.ContractProject;
import dev.openwork.maven.model.LoopSettingsBuilder;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the contract and the SDK's sources that the code generates, and prints what changed.
 * Compiles only the server, because modules that use the SDK may not compile until it is written.
 * Exports and generates as {@code contract-check} does, and uses no results of earlier runs.
 */
@Mojo(name = "contract-accept", aggregator = true, threadSafe = true)
public class ContractAcceptMojo extends ContractLoopMojo {
  @Override
  void addTo(LoopSettingsBuilder settings) throws MojoExecutionException {
    settings.exportContract().generateSdks();
  }

  @Override
  Optional<ContractExporter> separateExporter(ContractProject project)
      throws MojoExecutionException {
    try {
      FileTree.delete(project.requiredContract().staging());
    } catch (IOException e) {
      throw new MojoExecutionException("The results of earlier runs cannot be deleted: " + e, e);
    }
    return Optional.of(exporter(project));
  }
}
