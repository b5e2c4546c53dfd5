package dev.openwork.maven.mojo;

import dev.openwork.maven.model.LoopSettingsBuilder;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the contract and the SDK's sources that the code generates, and prints what changed.
 * Compiles only the server, because modules that use the SDK may not compile until it is written.
 */
@Mojo(name = "contract-accept", aggregator = true, threadSafe = true)
public class ContractAcceptMojo extends ContractLoopMojo {
  @Override
  void addTo(LoopSettingsBuilder settings) throws MojoExecutionException {
    settings.exportContract().generateSdks();
  }
}
