package dev.openwork.maven.mojo;

import dev.openwork.maven.model.LoopSettingsBuilder;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Generates the SDK's sources from the contract in the work tree; with {@code -Dwatch} after each
 * change. Writes only files that differ, and removes files that are no longer generated.
 */
@Mojo(name = "sdk", aggregator = true, threadSafe = true)
public class SdkMojo extends ContractLoopMojo {
  @Override
  void addTo(LoopSettingsBuilder settings) throws MojoExecutionException {
    project().requireSdk();
    settings.generateSdks();
  }
}
