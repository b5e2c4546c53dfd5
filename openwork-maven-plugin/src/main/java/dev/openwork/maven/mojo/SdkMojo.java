package dev.openwork.maven.mojo;

import dev.openwork.loop.settings.LoopSettings;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the SDK's sources that the contract in the work tree says; only files that differ are
 * written, files that are no longer generated are removed. With {@code -Dwatch} again and again.
 */
@Mojo(name = "sdk", aggregator = true, threadSafe = true)
public class SdkMojo extends ContractLoopMojo {
  @Override
  LoopSettings settings() throws MojoExecutionException {
    if (clients().isEmpty()) {
      sdkModule(sdk);
    }
    return LoopSettings.builder().sdks(sdkSettings()).buildFiles(buildFiles()).build();
  }
}
