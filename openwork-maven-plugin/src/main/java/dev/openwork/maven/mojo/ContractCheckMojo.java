package dev.openwork.maven.mojo;

import dev.openwork.loop.contract.ContractCheck;
import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.maven.model.ContractExporters;
import dev.openwork.maven.model.ContractProject;
import dev.openwork.maven.model.GatePlace;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Fails if the committed contract or the committed SDK sources differ from what the code generates.
 * Generates both in the server's {@code target/contract/check} and does not change the work tree.
 * Runs once in a build, even if several modules declare it: in the server's module or else in the
 * first one after it.
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
      ContractProject project = project();
      if (isHere(project.serverModule())) {
        check(project).run();
      }
    } catch (ContractFault e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("The contract cannot be read or written: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  private boolean isHere(MavenProject server) throws MojoExecutionException {
    GatePlace place = new GatePlace(session, execution, server);
    if (!place.includesServer()) {
      getLog()
          .warn(
              "The contract is not checked, because this build does not include module "
                  + server.getArtifactId()
                  + ".");
      return false;
    }
    MavenProject module = place.module();
    if (!module.equals(session.getCurrentProject())) {
      getLog().info("The contract is checked in module " + module.getArtifactId() + ".");
      return false;
    }
    return true;
  }

  private ContractCheck check(ContractProject project) throws MojoExecutionException {
    new ContractExporters(project, root()).requireClasses();
    ContractSettings settings = project.requiredContract();
    Map<String, SdkGenerator> generators = generators(project);
    List<ContractCheck.Sdk> sdks =
        project.sdks().stream()
            .filter(ContractProject.Sdk::isCommitted)
            .map(ContractProject.Sdk::settings)
            .map(
                sdk ->
                    new ContractCheck.Sdk(
                        Objects.requireNonNull(generators.get(sdk.name())), sdk.generated()))
            .toList();
    return new ContractCheck(
        exporter(project), root(), settings.file(), sdks, settings.staging().resolve("check"));
  }
}
