package dev.openwork.maven.mojo;

import dev.openwork.loop.settings.LoopSettings;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the contract that the server's sources say, if it differs from the one in the work tree;
 * with {@code -Dwatch} again and again. The server does not run for it.
 */
@Mojo(name = "openapi", aggregator = true, threadSafe = true)
public class OpenApiMojo extends ContractLoopMojo {
  @Override
  LoopSettings settings() throws MojoExecutionException {
    return exporting(List.of());
  }
}
