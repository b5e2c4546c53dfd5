package dev.openwork.maven.mojo;

import dev.openwork.loop.contract.ContractCheck;
import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.settings.ContractSettings;
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
 * Fails when the committed contract or the committed SDK sources are not what the code says. Makes
 * both anew in the server's {@code target/contract} and leaves the work tree alone.
 */
@Mojo(
    name = "contract-check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class ContractCheckMojo extends AbstractReactorMojo {
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
    requireExporter();
    ContractSettings settings = contractSettings().orElseThrow();
    Map<String, SdkGenerator> generators = generators();
    List<ContractCheck.Sdk> sdks =
        sdkSettings().stream()
            .map(
                client ->
                    new ContractCheck.Sdk(
                        Objects.requireNonNull(generators.get(client.name())), client.generated()))
            .toList();
    return new ContractCheck(
        exporter(), reactor().root(), settings.file(), sdks, settings.staging());
  }
}
