package dev.openwork.maven.mojo;

import dev.openwork.maven.model.LoopSettingsBuilder;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the contract that the server's sources generate if it differs from the one in the work
 * tree; with {@code -Dwatch} after each change. Does not start the server.
 */
@Mojo(name = "openapi", aggregator = true, threadSafe = true)
public class OpenApiMojo extends ContractLoopMojo {
  @Override
  void addTo(LoopSettingsBuilder settings) throws MojoExecutionException {
    settings.exportContract();
  }
}
