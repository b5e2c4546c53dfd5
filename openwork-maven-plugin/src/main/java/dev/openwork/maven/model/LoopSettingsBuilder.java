package dev.openwork.maven.model;

import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.launcher.Program;
import dev.openwork.loop.settings.AssetSettings;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.stages.Staging;
import dev.openwork.maven.assets.RouterProgram;
import dev.openwork.maven.assets.RouterStage;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.model.parameter.AssetStaging;
import dev.openwork.maven.model.parameter.LaunchOptions;
import dev.openwork.maven.model.parameter.ProgramParameters;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * Builds the settings of a loop for all goals. Each part that is added also adds the modules that
 * the loop has to compile for it; parts that are not added are absent.
 */
public final class LoopSettingsBuilder {
  private final ContractProject project;
  private final Reactor reactor;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final Map<String, String> placeholders = new LinkedHashMap<>();
  private final Map<String, ModuleSettings> modules = new LinkedHashMap<>();
  private final List<AssetSettings> assets = new ArrayList<>();
  private final Map<String, Staging> staging = new HashMap<>();
  private final Set<String> replacedGoals = new HashSet<>();
  private final List<String> notices = new ArrayList<>();
  private final LoopSettings.Builder settings = LoopSettings.builder();

  /** Creates a builder without parts. */
  public LoopSettingsBuilder(ContractProject project) {
    this.project = project;
    this.reactor = project.reactor();
    ports(0, 0);
  }

  /** Enables development mode in all programs, with an overlay script. */
  public LoopSettingsBuilder overlay(URI script) {
    environment.put("OPENWORK_DEV_MODE", "1");
    environment.put("OPENWORK_DEV_OVERLAY", script.toString());
    return this;
  }

  /** Adds environment variables to those of all programs. */
  public LoopSettingsBuilder environment(Map<String, String> variables) {
    environment.putAll(variables);
    return this;
  }

  /** Sets the values of {@code {server.port}} and {@code {app.port}} in parameters of programs. */
  public LoopSettingsBuilder ports(int serverPort, int appPort) {
    placeholders.put("{server.port}", String.valueOf(serverPort));
    placeholders.put("{app.port}", String.valueOf(appPort));
    return this;
  }

  /** Sets the value of {@code {runtimeAssets}} in parameters of programs. */
  public LoopSettingsBuilder runtimeAssets(RuntimeAssetsLayout assets) {
    placeholders.put("{runtimeAssets}", assets.root().toString());
    return this;
  }

  /**
   * Stages opencode in the loop if the server's module is configured to fetch it.
   *
   * @param constants the file that pins its version
   */
  public LoopSettingsBuilder opencode(Path constants, AssetStaging opencode)
      throws MojoExecutionException {
    if (Reactor.runsGoal(project.serverModule(), "fetch-opencode")) {
      assets.add(new AssetSettings("assets", Set.of(constants), List.of()));
      staging.put("assets", AssetStaging.of(opencode));
      replacedGoals.add("fetch-opencode");
    }
    return this;
  }

  /** Stages the router in the loop, if the POM configures one. */
  public LoopSettingsBuilder router(ProgramParameters parameters, RouterStage routers)
      throws MojoExecutionException {
    if (parameters.isConfigured()) {
      MavenProject module = reactor.modules().required(parameters.module, "router><module");
      RouterProgram program =
          new RouterProgram(
              reactor.runtimeClassPath(module),
              Reactor.require(parameters.mainClass, "router><mainClass"),
              module.getVersion());
      add(module);
      assets.add(new AssetSettings("router", Set.of(), List.of(reactor.modules().name(module))));
      staging.put("router", AssetStaging.of(() -> routers.stage(program)));
      replacedGoals.add("stage-router");
    }
    return this;
  }

  /** Runs the server, and publishes its contract if the POM configures one. */
  public LoopSettingsBuilder runServer(LaunchOptions options) throws MojoExecutionException {
    settings.server(running("server", project.server(), options)).contract(project.contract());
    return this;
  }

  /** Publishes the contract, without running the server. */
  public LoopSettingsBuilder exportContract() throws MojoExecutionException {
    settings
        .server(
            program(
                "server", project.server(), LaunchOptions.NONE, "", List.of(), Optional.empty()))
        .contract(Optional.of(project.requiredContract()));
    return this;
  }

  /** Generates the SDKs, but does not compile them. */
  public LoopSettingsBuilder generateSdks() throws MojoExecutionException {
    settings.sdks(project.sdks().stream().map(ContractProject.Sdk::settings).toList());
    return this;
  }

  /** Generates the SDKs and compiles those that consist of Java classes. */
  public LoopSettingsBuilder compileSdks() throws MojoExecutionException {
    generateSdks();
    List<ContractProject.Sdk> sdks =
        project.sdks().stream().filter(sdk -> !isWithoutClasses(sdk.module())).toList();
    for (ContractProject.Sdk sdk : sdks) {
      add(
          sdk.module(),
          sdks.stream()
              .filter(other -> other.module().equals(sdk.module()))
              .map(other -> other.settings().generated())
              .toArray(Path[]::new));
    }
    return this;
  }

  /** Runs the app. */
  public LoopSettingsBuilder runApp(ProgramParameters parameters, LaunchOptions options)
      throws MojoExecutionException {
    settings.app(Optional.of(running("app", parameters, options)));
    return this;
  }

  /** Returns the settings with all parts that were added. */
  public LoopSettings build() {
    return settings
        .modules(List.copyOf(modules.values()))
        .assets(assets)
        .buildFiles(reactor.buildFiles())
        .outputs(reactor.outputs())
        .notices(notices)
        .build();
  }

  /** Returns the functions that stage runtime assets, by the names of their stages. */
  public Map<String, Staging> staging() {
    return Map.copyOf(staging);
  }

  /** Returns the goals of this plugin that stages of the loop replace. */
  public Set<String> replacedGoals() {
    return Set.copyOf(replacedGoals);
  }

  /** Returns the names of the modules that their own goals compile. */
  public Set<String> delegated() {
    return modules.values().stream()
        .filter(ModuleSettings::delegated)
        .map(ModuleSettings::name)
        .collect(Collectors.toSet());
  }

  private static boolean isWithoutClasses(MavenProject module) {
    return module.getPackaging().equals("pom");
  }

  private void add(MavenProject module, Path... furtherInputs) throws MojoExecutionException {
    for (MavenProject needed : reactor.closure(module)) {
      String name = reactor.modules().name(needed);
      if (!modules.containsKey(name)) {
        modules.put(
            name, reactor.settings(needed, needed.equals(module) ? furtherInputs : new Path[0]));
        reactor
            .compiler(needed)
            .delegation()
            .ifPresent(
                reason ->
                    notices.add(
                        "%s is compiled by its own Maven goals, because %s"
                            .formatted(name, reason)));
        reactor.notBuilt(needed).forEach(part -> notices.add(name + " uses " + part));
      }
    }
  }

  private ProgramSettings running(String name, ProgramParameters parameters, LaunchOptions options)
      throws MojoExecutionException {
    return program(
        name,
        parameters,
        options,
        Reactor.require(parameters.mainClass, name + "><mainClass"),
        arguments(parameters, options),
        Optional.of(URI.create("http://127.0.0.1:" + options.port())));
  }

  private ProgramSettings program(
      String name,
      ProgramParameters parameters,
      LaunchOptions options,
      String mainClass,
      List<String> arguments,
      Optional<URI> address)
      throws MojoExecutionException {
    MavenProject module = reactor.modules().required(parameters.module, name + "><module");
    add(module);
    List<MavenProject> closure = reactor.closure(module);
    Program program =
        new Program(
            mainClass,
            arguments,
            reactor.jars(module),
            closure.stream().map(Reactor::classes).toList(),
            parameters.keptPackages,
            Path.of(module.getBuild().getDirectory()).resolve("openwork").resolve(name),
            parameters.classLoading(),
            Set.of());
    return new ProgramSettings(
        fork(name, parameters, options, program),
        closure.stream().map(reactor.modules()::name).toList(),
        address);
  }

  private ForkSettings fork(
      String name, ProgramParameters parameters, LaunchOptions options, Program program) {
    List<String> jvmArguments = new ArrayList<>(parameters.jvmArguments);
    jvmArguments.addAll(options.jvmArguments());
    Map<String, String> variables = new LinkedHashMap<>(environment);
    parameters.environment.forEach((key, value) -> variables.put(key, resolve(value, options)));
    return new ForkSettings(
        name,
        Reactor.java(),
        jvmArguments.stream().map(argument -> resolve(argument, options)).toList(),
        variables,
        reactor.local().resolve(name),
        reactor.local().resolve("cache"),
        options.debug(),
        program);
  }

  private List<String> arguments(ProgramParameters parameters, LaunchOptions options) {
    List<String> arguments = new ArrayList<>();
    parameters.arguments.forEach(argument -> arguments.add(resolve(argument, options)));
    if (!parameters.any(placeholders(options)::mentionsPort)) {
      arguments.addAll(List.of("--port", String.valueOf(options.port())));
    }
    arguments.addAll(options.arguments());
    return arguments;
  }

  private String resolve(String text, LaunchOptions options) {
    return placeholders(options).resolve(text);
  }

  private Placeholders placeholders(LaunchOptions options) {
    Map<String, String> values = new HashMap<>(placeholders);
    values.put(Placeholders.PORT, String.valueOf(options.port()));
    return new Placeholders(reactor.root(), values);
  }
}
