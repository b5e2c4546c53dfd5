package dev.openwork.maven.mojo;

import dev.openwork.loop.contract.ContractExporter;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.maven.model.ContractProject;
import dev.openwork.maven.model.LoopSettingsBuilder;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the contract that the server's sources generate if it differs from the one in the work
 * tree; with {@code -Dwatch} after each change. Starts the server only if the contract has a {@code
 * path} and no exporter.
 */
@Mojo(name = "openapi", aggregator = true, threadSafe = true)
public class OpenApiMojo extends ContractLoopMojo {
  @Override
  void addTo(LoopSettingsBuilder settings) throws MojoExecutionException {
    settings.exportContract();
  }

  @Override
  Optional<ContractExporter> separateExporter(ContractProject project)
      throws MojoExecutionException {
    return project.requiredContract().source() instanceof ContractSource.Endpoint
        ? Optional.of(exporter(project))
        : Optional.empty();
  }
}
