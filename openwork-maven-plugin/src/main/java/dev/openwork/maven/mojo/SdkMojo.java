package dev.openwork.maven.mojo;

import dev.openwork.maven.contract.ContractFault;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the SDK's sources that the contract in the work tree says; only files that differ are
 * written, files that are no longer generated are removed.
 */
@Mojo(name = "sdk", aggregator = true, threadSafe = true)
public class SdkMojo extends ContractMojo {
  @Override
  void run() throws ContractFault, IOException, MojoExecutionException {
    generateSdk();
  }
}
