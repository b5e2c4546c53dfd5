package dev.openwork.maven.mojo;

import dev.openwork.loop.contract.ContractCheck;
import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.maven.model.ContractProject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails if the committed contract or the committed SDK sources differ from what the code generates.
 * Generates both in the server's {@code target/contract} and does not change the work tree.
 */
@Mojo(
    name = "contract-check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class ContractCheckMojo extends ContractMojo {
  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      check().run();
    } catch (ContractFault e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("The contract cannot be read or written: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  private ContractCheck check() throws MojoExecutionException {
    ContractProject project = project();
    ContractSettings settings = project.exportedContract();
    Map<String, SdkGenerator> generators = generators(project);
    List<ContractCheck.Sdk> sdks =
        project.sdks().stream()
            .map(ContractProject.Sdk::settings)
            .map(
                sdk ->
                    new ContractCheck.Sdk(
                        Objects.requireNonNull(generators.get(sdk.name())), sdk.generated()))
            .toList();
    return new ContractCheck(project.exporter(), root(), settings.file(), sdks, settings.staging());
  }
}
