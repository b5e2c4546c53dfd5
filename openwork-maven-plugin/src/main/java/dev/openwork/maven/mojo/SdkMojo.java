package dev.openwork.maven.mojo;

import dev.openwork.loop.settings.LoopSettings;
import java.util.List;
import java.util.Optional;
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
    sdkModule();
    return new LoopSettings(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sdkSettings(),
        Optional.empty(),
        buildFiles());
  }
}
