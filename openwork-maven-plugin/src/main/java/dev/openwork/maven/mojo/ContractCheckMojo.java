package dev.openwork.maven.mojo;

import dev.openwork.loop.contract.ContractCheck;
import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.maven.model.ContractExporters;
import dev.openwork.maven.model.ContractProject;
import dev.openwork.maven.model.GatePlace;
import dev.openwork.maven.model.parameter.BaselineParameters;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

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
  static final String FAIL_ON = "openwork.contract.failOn";
  static final String SEVERITY = "openwork.contract.severity";
  static final String IGNORE = "openwork.contract.ignore";

  /**
   * A contract to compare the committed one with, for its effect on clients: a file, a URL, or a
   * Git revision such as {@code origin/main}.
   */
  @Parameter(property = "openwork.contract.baseline")
  private @Nullable String baseline;

  /**
   * The changes from the baseline that fail: {@code breaking}, {@code may-break}, {@code any},
   * {@code version-bump} (breaking without a new major version) or {@code none}.
   */
  @Parameter(property = FAIL_ON, defaultValue = "breaking")
  private String failOn = "breaking";

  /** A JSON object with levels by check id. */
  @Parameter(property = SEVERITY)
  private @Nullable File severity;

  /** A JSON array of accepted changes. */
  @Parameter(property = IGNORE)
  private @Nullable File ignore;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      ContractProject project = project();
      if (isHere(project.serverModule())) {
        check(project).run();
        if (baseline != null) {
          new BaselineParameters(failOn, severity, ignore)
              .check(
                  root(),
                  project.requiredContract(),
                  project.serverModule().getCompileSourceRoots().stream().map(Path::of).toList(),
                  baseline,
                  getLog());
        }
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
