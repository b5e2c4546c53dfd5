package dev.openwork.maven.mojo;

import dev.openwork.loop.contract.ForkedExporter;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.problem.StackTraces;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.settings.SdkSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final String SDK = "sdk";
  private static final Duration EXPORT = Duration.ofSeconds(60);

  /** The server. */
  @Parameter ProgramParameters server = new ProgramParameters();

  /** Its contract. */
  @Parameter ContractParameters contract = new ContractParameters();

  /** The SDK that is generated from the contract. */
  @Parameter SdkParameters sdk = new SdkParameters();

  /** The SDKs, if several are generated from the contract; excludes {@code sdk}. */
  @Parameter List<SdkParameters> sdks = new ArrayList<>();

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

  final MavenProject sdkModule(SdkParameters client) throws MojoExecutionException {
    return reactor().module(client.module, "sdk><module");
  }

  final OpenApiGenerator generator(SdkParameters client) throws MojoExecutionException {
    return new OpenApiGenerator(
        session, plugins, sdkModule(client), Optional.ofNullable(client.execution));
  }

  /** The generator of each SDK, by the name of the SDK. */
  final Map<String, SdkGenerator> generators() throws MojoExecutionException {
    Map<String, SdkGenerator> generators = new LinkedHashMap<>();
    for (SdkParameters client : clients()) {
      generators.put(name(client), generator(client));
    }
    return generators;
  }

  /** The configured SDKs. */
  final List<SdkParameters> clients() throws MojoExecutionException {
    if (sdk.module == null) {
      return sdks;
    }
    if (!sdks.isEmpty()) {
      throw new MojoExecutionException(
          "Both <sdk> and <sdks> are configured for openwork-maven-plugin. Move <sdk> into"
              + " <sdks>.");
    }
    return List.of(sdk);
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

  /** The settings of the configured SDKs. */
  final List<SdkSettings> sdkSettings() throws MojoExecutionException {
    List<SdkSettings> settings = new ArrayList<>();
    for (SdkParameters client : clients()) {
      Path base = sdkModule(client).getBasedir().toPath();
      String directory = name(client).equals(SDK) ? "generated" : name(client).replace(' ', '-');
      settings.add(
          new SdkSettings(
              name(client),
              sdkModule(client).getArtifactId(),
              List.of(base.resolve("src/main")),
              contractFile(),
              base.resolve(client.generated),
              contractStaging().resolve(directory),
              rescued().resolve(directory)));
    }
    return settings;
  }

  /** The name of an SDK's stage; unique, since several SDKs have names or modules of their own. */
  private String name(SdkParameters client) {
    return client == sdk ? SDK : SDK + " " + (client.name == null ? client.module : client.name);
  }

  final ForkedExporter exporter() throws MojoExecutionException {
    return new ForkedExporter(
        java(),
        reactor().runtimeClassPath(serverModule()),
        require(contract.exporter, "contract><exporter"),
        new StackTraces(reactor().sourceRoots(serverModule())),
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
