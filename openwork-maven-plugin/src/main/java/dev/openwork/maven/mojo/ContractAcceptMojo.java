package dev.openwork.maven.mojo;

import dev.openwork.loop.settings.LoopSettings;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the contract and the SDK's sources that the code says, and tells what changed. Compiles
 * the server and nothing else: who uses the SDK may wait for what it writes.
 */
@Mojo(name = "contract-accept", aggregator = true, threadSafe = true)
public class ContractAcceptMojo extends ContractLoopMojo {
  @Override
  LoopSettings settings() throws MojoExecutionException {
    return exporting(sdkSettings());
  }
}
