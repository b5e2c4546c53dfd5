package dev.openwork.maven.mojo;

import dev.openwork.maven.contract.ContractFault;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the contract and the SDK's sources that the code says, and tells what changed. */
@Mojo(
    name = "contract-accept",
    aggregator = true,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public class ContractAcceptMojo extends ContractMojo {
  @Override
  void run() throws ContractFault, IOException, InterruptedException, MojoExecutionException {
    exportContract();
    generateSdk();
  }
}
