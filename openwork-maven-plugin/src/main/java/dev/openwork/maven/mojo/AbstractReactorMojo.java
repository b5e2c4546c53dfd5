package dev.openwork.maven.mojo;

import dev.openwork.loop.contract.ForkedExporter;
import dev.openwork.loop.problem.Traces;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.settings.SdkSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;
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

  @Inject private ProjectDependenciesResolver dependencies;

  @Inject private RepositorySystem repository;

  private @Nullable Reactor reactor;

  /** The modules as they were when this goal began. */
  final Reactor reactor() {
    Reactor known = reactor;
    if (known == null) {
      known =
          new Reactor(
              session,
              new ModuleDependencies(session, dependencies),
              new ProcessorPath(session, repository));
      reactor = known;
    }
    return known;
  }

  final MavenProject serverModule() throws MojoExecutionException {
    return reactor().module(server.module, "server><module");
  }

  final MavenProject sdkModule() throws MojoExecutionException {
    return reactor().module(sdk.module, "sdk><module");
  }

  final OpenApiGenerator generator() throws MojoExecutionException {
    return new OpenApiGenerator(session, plugins, sdkModule());
  }

  /** The contract, if the POM says who tells what it is. */
  final Optional<ContractSettings> contractSettings() throws MojoExecutionException {
    Optional<ContractSource> source =
        Optional.<ContractSource>ofNullable(
                contract.exporter == null ? null : new ContractSource.Exporter(contract.exporter))
            .or(() -> Optional.ofNullable(contract.path).map(ContractSource.Endpoint::new));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ContractSettings(source.get(), contractFile(), contractStaging(), rescued()));
  }

  /** Fails unless a class writes the contract. */
  final void requireExporter() throws MojoExecutionException {
    if (contract.exporter == null && contract.path != null) {
      throw new MojoExecutionException(
          "<contract><path> is read from a server that runs, as in openwork:dev; this goal starts"
              + " none. For this goal, name a class that writes the contract in"
              + " <contract><exporter>.");
    }
    require(contract.exporter, "contract><exporter");
  }

  /** The SDK, if the POM names its module. */
  final Optional<SdkSettings> sdkSettings() throws MojoExecutionException {
    if (sdk.module == null) {
      return Optional.empty();
    }
    return Optional.of(
        new SdkSettings(
            sdk.module,
            List.of(sdkModule().getBasedir().toPath().resolve("src/main")),
            contractFile(),
            generated(),
            contractStaging().resolve("generated"),
            rescued().resolve("generated")));
  }

  final Path generated() throws MojoExecutionException {
    return sdkModule().getBasedir().toPath().resolve(sdk.generated);
  }

  final ForkedExporter exporter() throws MojoExecutionException {
    return new ForkedExporter(
        java(),
        reactor().runtimeClassPath(serverModule()),
        require(contract.exporter, "contract><exporter"),
        new Traces(reactor().sourceRoots(serverModule())),
        EXPORT);
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

  private Path contractFile() throws MojoExecutionException {
    return serverModule().getBasedir().toPath().resolve(contract.file);
  }

  private Path contractStaging() throws MojoExecutionException {
    return Path.of(serverModule().getBuild().getDirectory()).resolve("contract");
  }

  private Path rescued() {
    return reactor().root().resolve(".local/openwork/rescued");
  }
}
