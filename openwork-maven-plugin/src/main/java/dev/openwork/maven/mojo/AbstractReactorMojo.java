package dev.openwork.maven.mojo;

import dev.openwork.maven.contract.ForkedExporter;
import dev.openwork.maven.problem.Traces;
import dev.openwork.maven.settings.ContractSettings;
import java.nio.file.Path;
import java.time.Duration;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals around the contract share: who the server is, its contract, and the SDK. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class AbstractReactorMojo extends AbstractMojo {
  private static final Duration EXPORT = Duration.ofSeconds(60);

  /** The server. */
  @Parameter ProgramParameters server = new ProgramParameters();

  /** Its contract. */
  @Parameter ContractParameters contract = new ContractParameters();

  /** The SDK that is generated from the contract. */
  @Parameter SdkParameters sdk = new SdkParameters();

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Inject BuildPluginManager plugins;

  Reactor reactor() {
    return new Reactor(session);
  }

  MavenProject serverModule() throws MojoExecutionException {
    return reactor().module(server.module, "server><module");
  }

  MavenProject sdkModule() throws MojoExecutionException {
    return reactor().module(sdk.module, "sdk><module");
  }

  OpenApiGenerator generator() throws MojoExecutionException {
    return new OpenApiGenerator(session, plugins, sdkModule());
  }

  Path generated() throws MojoExecutionException {
    return sdkModule().getBasedir().toPath().resolve(sdk.generated);
  }

  ForkedExporter exporter() throws MojoExecutionException {
    return new ForkedExporter(
        java(),
        reactor().runtimeClassPath(serverModule()),
        require(contract.exporter, "contract><exporter"),
        new Traces(reactor().sourceRoots(serverModule())),
        EXPORT);
  }

  ContractSettings contractSettings() throws MojoExecutionException {
    MavenProject module = serverModule();
    return new ContractSettings(
        require(contract.exporter, "contract><exporter"),
        module.getBasedir().toPath().resolve(contract.file),
        Path.of(module.getBuild().getDirectory()).resolve("contract"),
        reactor().root().resolve(".local/openwork/rescued"));
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  static String require(@Nullable String value, String parameter) throws MojoExecutionException {
    if (value == null || value.isBlank()) {
      throw new MojoExecutionException(
          "<"
              + parameter
              + "> is not configured for openwork-maven-plugin; set it in the root POM's"
              + " pluginManagement.");
    }
    return value;
  }
}
