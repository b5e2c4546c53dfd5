package dev.openwork.maven.model;

import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.settings.SdkSettings;
import dev.openwork.maven.model.parameter.ContractParameters;
import dev.openwork.maven.model.parameter.ProgramParameters;
import dev.openwork.maven.model.parameter.SdkParameters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** The server of a reactor with its contract and its SDKs, as a goal's parameters name them. */
public final class ContractProject {
  private static final String EXPORTER = "contract><exporter";
  private static final String SDK = "sdk";
  private static final String DEFAULT_GENERATED = "generated";

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
   * @param execution the execution of the generator plugin that generates it
   */
  public record Sdk(SdkSettings settings, MavenProject module, GeneratorExecution execution) {
    /** Returns whether the sources are in the work tree, and not in the build directory. */
    public boolean isCommitted() {
      return !settings.generated().startsWith(Path.of(module.getBuild().getDirectory()));
    }
  }

  Reactor reactor() {
    return reactor;
  }

  ProgramParameters server() {
    return server;
  }

  /** Returns the server's module. */
  public MavenProject serverModule() throws MojoExecutionException {
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
   * @throws MojoExecutionException if the POM configures none
   */
  public ContractSettings requiredContract() throws MojoExecutionException {
    Optional<ContractSettings> configured = contract();
    return configured.isPresent()
        ? configured.get()
        : contract(new ContractSource.Exporter(Reactor.require(contract.exporter, EXPORTER)));
  }

  /** Returns the SDKs; empty if the POM configures none. */
  public List<Sdk> sdks() throws MojoExecutionException {
    List<Sdk> sdks = new ArrayList<>();
    for (SdkParameters parameters : sdkParameters()) {
      Sdk sdk = sdk(parameters);
      for (Sdk other : sdks) {
        requireSeparate(sdk.settings(), other.settings());
      }
      sdks.add(sdk);
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

  private static void requireSeparate(SdkSettings one, SdkSettings other)
      throws MojoExecutionException {
    if (one.name().equals(other.name())) {
      throw new MojoExecutionException(
          "Two SDKs have the same name (" + one.name() + "). Set <name> in one of them.");
    }
    if (one.generated().startsWith(other.generated())
        || other.generated().startsWith(one.generated())) {
      throw new MojoExecutionException(
          "The SDKs "
              + one.name()
              + " and "
              + other.name()
              + " are both generated into "
              + one.generated()
              + ". Set another <generated> directory in one of them.");
    }
  }

  private Sdk sdk(SdkParameters parameters) throws MojoExecutionException {
    MavenProject module = reactor.modules().required(parameters.module, "sdk><module");
    Path base = module.getBasedir().toPath();
    GeneratorExecution execution =
        GeneratorExecution.of(module, Optional.ofNullable(parameters.execution), contractFile());
    Path generated =
        parameters.generated == null
            ? execution.output().orElseGet(() -> base.resolve(DEFAULT_GENERATED))
            : base.resolve(parameters.generated);
    List<Path> templates = new ArrayList<>(List.of(base.resolve("src/main")));
    templates.addAll(execution.inputs());
    boolean isSingle = parameters == single;
    String name = name(parameters, module);
    String stage = isSingle ? SDK : SDK + " " + name;
    String directory = isSingle ? DEFAULT_GENERATED : stage.replace(' ', '-');
    SdkSettings settings =
        new SdkSettings(
            stage,
            reactor.modules().name(module),
            templates,
            contractFile(),
            generated,
            staging().resolve(directory),
            rescued().resolve(directory));
    return new Sdk(settings, module, execution);
  }

  /** Returns the configured name, or the module, with the execution if the module has several. */
  private String name(SdkParameters parameters, MavenProject module) {
    if (parameters.name != null) {
      return parameters.name;
    }
    String own = reactor.modules().name(module);
    boolean alone =
        several.stream()
                .flatMap(it -> reactor.modules().named(String.valueOf(it.module)).stream())
                .filter(module::equals)
                .count()
            < 2;
    return alone || parameters.execution == null ? own : own + "-" + parameters.execution;
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
