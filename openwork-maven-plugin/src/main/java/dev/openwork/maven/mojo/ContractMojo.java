package dev.openwork.maven.mojo;

import dev.openwork.loop.contract.ContractExporter;
import dev.openwork.maven.model.ContractExporters;
import dev.openwork.maven.model.ContractProject;
import dev.openwork.maven.model.parameter.ContractParameters;
import dev.openwork.maven.model.parameter.ProgramParameters;
import dev.openwork.maven.model.parameter.SdkParameters;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** Declares the parameters of goals that only read or write the contract and the SDK. */
abstract class ContractMojo extends OpenworkMojo {
  /** The server. */
  @Parameter private ProgramParameters server = new ProgramParameters();

  /** The contract of the server. */
  @Parameter private ContractParameters contract = new ContractParameters();

  /** The SDK that is generated from the contract. */
  @Parameter private SdkParameters sdk = new SdkParameters();

  /** The SDKs, if several are generated from the contract; excludes {@code sdk}. */
  @Parameter private List<SdkParameters> sdks = new ArrayList<>();

  /** Port of the server in a contract that contains its address. */
  @Parameter(property = LaunchMojo.SERVER_PORT, defaultValue = "3100")
  private int serverPort;

  final ContractProject project() {
    return new ContractProject(reactor(), server, contract, sdk, sdks);
  }

  /** Returns the exporter that runs the server's classes in a separate JVM. */
  final ContractExporter exporter(ContractProject project) throws MojoExecutionException {
    return new ContractExporters(project, root()).exporter(serverPort);
  }
}
