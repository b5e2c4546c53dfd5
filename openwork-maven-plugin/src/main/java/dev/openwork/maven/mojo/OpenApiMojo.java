package dev.openwork.maven.mojo;

import dev.openwork.maven.contract.ContractFault;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the contract that the server's classes say, if it differs from the one in the work tree.
 * The exporter runs in a JVM of its own, in an empty working directory.
 */
@Mojo(
    name = "openapi",
    aggregator = true,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public class OpenApiMojo extends ContractMojo {
  @Override
  void run() throws ContractFault, IOException, InterruptedException, MojoExecutionException {
    exportContract();
  }
}
