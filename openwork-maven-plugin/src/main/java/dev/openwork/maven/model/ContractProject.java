package dev.openwork.maven.model;

import dev.openwork.loop.contract.ForkedExporter;
import dev.openwork.loop.problem.StackTraces;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.settings.SdkSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** The server of a reactor with its contract and its SDKs, as a goal's parameters name them. */
public final class ContractProject {
  private static final String EXPORTER = "contract><exporter";
  private static final String SDK = "sdk";
  private static final Duration EXPORT_TIMEOUT = Duration.ofSeconds(60);

  private final Reactor reactor;
  private final ProgramParameters server;
  private final ContractParameters contract;
  private final SdkParameters single;
  private final List<SdkParameters> several;

  /**
   * Creates a project from parameters, which are checked when they are used.
   *
   * @param single the parameter {@code sdk}
   * @param several the parameter {@code sdks}
   */
  public ContractProject(
      Reactor reactor,
      ProgramParameters server,
      ContractParameters contract,
      SdkParameters single,
      List<SdkParameters> several) {
    this.reactor = reactor;
    this.server = server;
    this.contract = contract;
    this.single = single;
    this.several = several;
  }

  /**
   * An SDK of the project.
   *
   * @param settings its settings for the loop
   * @param module its module
   * @param execution id of the execution of the generator plugin, if the POM configures one
   */
  public record Sdk(SdkSettings settings, MavenProject module, Optional<String> execution) {}

  Reactor reactor() {
    return reactor;
  }

  ProgramParameters server() {
    return server;
  }

  MavenProject serverModule() throws MojoExecutionException {
    return reactor.modules().required(server.module, "server><module");
  }

  /** Returns the contract; empty if the POM configures neither an exporter nor a path. */
  Optional<ContractSettings> contract() throws MojoExecutionException {
    if (contract.exporter != null) {
      return Optional.of(contract(new ContractSource.Exporter(contract.exporter)));
    }
    return contract.path == null
        ? Optional.empty()
        : Optional.of(contract(new ContractSource.Endpoint(contract.path)));
  }

  /**
   * Returns the contract.
   *
   * @throws MojoExecutionException if the POM configures no class that exports it
   */
  public ContractSettings exportedContract() throws MojoExecutionException {
    if (contract.exporter == null && contract.path != null) {
      throw new MojoExecutionException(
          "<contract><path> is read from a running server, as in openwork:dev; this goal starts"
              + " none. For this goal, configure a class that writes the contract as"
              + " <contract><exporter>.");
    }
    return contract(new ContractSource.Exporter(Reactor.require(contract.exporter, EXPORTER)));
  }

  /** Returns the exporter of the contract, which runs in a separate JVM. */
  public ForkedExporter exporter() throws MojoExecutionException {
    return new ForkedExporter(
        Reactor.java(),
        reactor.runtimeClassPath(serverModule()),
        Reactor.require(contract.exporter, EXPORTER),
        new StackTraces(reactor.sourceRoots(serverModule())),
        EXPORT_TIMEOUT);
  }

  /** Returns the SDKs; empty if the POM configures none. */
  public List<Sdk> sdks() throws MojoExecutionException {
    List<Sdk> sdks = new ArrayList<>();
    for (SdkParameters parameters : sdkParameters()) {
      sdks.add(sdk(parameters));
    }
    return sdks;
  }

  /** Fails unless the POM configures an SDK. */
  public void requireSdk() throws MojoExecutionException {
    if (sdkParameters().isEmpty()) {
      reactor.modules().required(single.module, "sdk><module");
    }
  }

  private List<SdkParameters> sdkParameters() throws MojoExecutionException {
    if (single.module == null) {
      return several;
    }
    if (!several.isEmpty()) {
      throw new MojoExecutionException(
          "Both <sdk> and <sdks> are configured for openwork-maven-plugin. Move <sdk> into"
              + " <sdks>.");
    }
    return List.of(single);
  }

  private Sdk sdk(SdkParameters parameters) throws MojoExecutionException {
    MavenProject module = reactor.modules().required(parameters.module, "sdk><module");
    Path base = module.getBasedir().toPath();
    boolean isSingle = parameters == single;
    String name = Optional.ofNullable(parameters.name).orElse(reactor.modules().name(module));
    String stage = isSingle ? SDK : SDK + " " + name;
    String directory = isSingle ? "generated" : stage.replace(' ', '-');
    SdkSettings settings =
        new SdkSettings(
            stage,
            reactor.modules().name(module),
            List.of(base.resolve("src/main")),
            contractFile(),
            base.resolve(parameters.generated),
            staging().resolve(directory),
            rescued().resolve(directory));
    return new Sdk(settings, module, Optional.ofNullable(parameters.execution));
  }

  private ContractSettings contract(ContractSource source) throws MojoExecutionException {
    return new ContractSettings(source, contractFile(), staging(), rescued());
  }

  private Path contractFile() throws MojoExecutionException {
    return serverModule().getBasedir().toPath().resolve(contract.file);
  }

  private Path staging() throws MojoExecutionException {
    return Path.of(serverModule().getBuild().getDirectory()).resolve("contract");
  }

  private Path rescued() {
    return reactor.local().resolve("rescued");
  }
}
