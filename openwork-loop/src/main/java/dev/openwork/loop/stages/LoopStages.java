package dev.openwork.loop.stages;

import dev.openwork.loop.contract.ContractExporter;
import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.settings.SdkSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds the graph that {@code docs/architecture.md} draws, with the stages that the settings ask
 * for. A new kind of stage is one class and a few lines here.
 */
public final class LoopStages {
  /** The name of the stage that exports the contract. */
  public static final String CONTRACT = ContractStage.NAME;

  private final LoopSettings settings;
  private final Tools tools;
  private final StageListener listener;
  private final Optional<StageGraph> before;
  private final List<Stage> stages = new ArrayList<>();

  private LoopStages(
      LoopSettings settings, Tools tools, StageListener listener, Optional<StageGraph> before) {
    this.settings = settings;
    this.tools = tools;
    this.listener = listener;
    this.before = before;
  }

  /**
   * Work that stages delegate.
   *
   * @param goals runs a module's own goals
   * @param generators generates the SDK of each name
   * @param staging stages the runtime asset of each name
   * @param exporter exports the contract in a separate JVM; empty to export it in the server's JVM
   */
  public record Tools(
      ModuleGoals goals,
      Map<String, SdkGenerator> generators,
      Map<String, Staging> staging,
      Optional<ContractExporter> exporter) {

    /** Tools without an exporter. */
    public Tools(
        ModuleGoals goals, Map<String, SdkGenerator> generators, Map<String, Staging> staging) {
      this(goals, generators, staging, Optional.empty());
    }

    public Tools {
      generators = Map.copyOf(generators);
      staging = Map.copyOf(staging);
    }
  }

  /** Returns a graph for settings; nothing runs yet. */
  public static StageGraph graph(LoopSettings settings, Tools tools, StageListener listener)
      throws IOException {
    return new LoopStages(settings, tools, listener, Optional.empty()).build();
  }

  /**
   * Returns a graph for other settings that takes the place of an earlier one. Modules and programs
   * with equal settings stay as they are; other programs keep running until the new graph has
   * loaded them.
   */
  public static StageGraph graph(
      LoopSettings settings, Tools tools, StageListener listener, StageGraph before)
      throws IOException {
    StageGraph next = new LoopStages(settings, tools, listener, Optional.of(before)).build();
    before.replacedBy(next);
    return next;
  }

  private StageGraph build() throws IOException {
    List<ModuleSettings> modules = new ArrayList<>(settings.modules());
    Set<String> generated = new HashSet<>();
    settings.sdks().forEach(sdk -> generated.add(sdk.module()));
    // A server that depends on its own SDK uses the sources of the cycle before.
    settings.server().ifPresent(server -> server.modules().forEach(generated::remove));
    addModules(modules, generated);
    settings
        .assets()
        .forEach(asset -> stages.add(new StagingStage(asset, tool(tools.staging(), asset.name()))));
    Set<String> assets = new TreeSet<>();
    settings.assets().forEach(asset -> assets.add(asset.name()));
    settings
        .server()
        .filter(server -> server.address().isPresent() || tools.exporter().isEmpty())
        .ifPresent(server -> addProgram(server, assets));
    settings.contract().ifPresent(this::addContract);
    addSdks();
    addModules(modules, Set.of());
    settings.app().ifPresent(app -> addProgram(app, Set.of()));
    return new StageGraph(stages, listener);
  }

  /**
   * Adds the SDKs: first those that the loop compiles, because programs wait for them and
   * generators run one at a time.
   */
  private void addSdks() throws IOException {
    Set<String> compiled = new HashSet<>();
    settings.modules().forEach(module -> compiled.add(module.name()));
    Map<Boolean, List<SdkSettings>> sdks =
        settings.sdks().stream()
            .collect(Collectors.partitioningBy(sdk -> compiled.contains(sdk.module())));
    List<SdkSettings> urgent = sdks.getOrDefault(true, List.of());
    addSdks(urgent, Set.of());
    addSdks(
        sdks.getOrDefault(false, List.of()),
        urgent.stream().map(SdkSettings::name).collect(Collectors.toSet()));
  }

  private void addSdks(List<SdkSettings> sdks, Set<String> before) throws IOException {
    Set<String> contract = settings.contract().isPresent() ? Set.of(ContractStage.NAME) : Set.of();
    for (SdkSettings sdk : sdks) {
      stages.add(new SdkStage(sdk, tool(tools.generators(), sdk.name()), contract, before));
    }
  }

  /** Adds the modules that do not depend on others, and removes them from the list. */
  private void addModules(List<ModuleSettings> modules, Set<String> others) throws IOException {
    for (ModuleSettings module : List.copyOf(modules)) {
      if (!others.contains(module.name()) && Collections.disjoint(module.upstream(), others)) {
        stages.add(module(module));
        modules.remove(module);
      }
    }
  }

  private Stage module(ModuleSettings module) throws IOException {
    Set<String> generators = new TreeSet<>();
    settings.sdks().stream()
        .filter(sdk -> sdk.module().equals(module.name()))
        .map(SdkSettings::name)
        .filter(name -> stages.stream().anyMatch(stage -> stage.name().equals(name)))
        .forEach(generators::add);
    Optional<ModuleStage> known =
        before
            .flatMap(graph -> graph.find(ModuleStage.name(module.name()), ModuleStage.class))
            .filter(stage -> stage.isFor(module, generators));
    known.ifPresent(ModuleStage::forgetConsumers);
    return known.isPresent() ? known.get() : new ModuleStage(module, tools.goals(), generators);
  }

  private void addProgram(ProgramSettings settings, Set<String> assets) {
    String name = LoadStage.name(settings.name());
    Optional<LoadStage> known = before.flatMap(graph -> graph.find(name, LoadStage.class));
    LoadStage load =
        known
            .filter(stage -> stage.program().settings().equals(settings))
            .orElseGet(() -> new LoadStage(program(settings, known.map(LoadStage::program))));
    stages.add(load);
    HostedProgram program = load.program();
    modules(settings).forEach(module -> module.onChange(program::changed));
    if (settings.address().isPresent()) {
      stages.add(
          before
              .flatMap(graph -> graph.find(settings.name(), ServeStage.class))
              .filter(stage -> stage.isFor(program, assets))
              .orElseGet(() -> new ServeStage(program, assets)));
    }
  }

  private void addContract(ContractSettings contract) {
    ProgramSettings server = settings.server().orElseThrow();
    String load = LoadStage.name(server.name());
    if (tools.exporter().isPresent()) {
      ContractExporter exporter = tools.exporter().get();
      stages.add(new ContractStage(contract, server, Set.of(), file -> separately(exporter, file)));
    } else if (contract.source() instanceof ContractSource.Exporter exporter) {
      HostedProgram program = added(load, LoadStage.class).program();
      stages.add(
          new ContractStage(
              contract, server, Set.of(load), file -> program.call(exporter.mainClass(), file)));
    } else if (contract.source() instanceof ContractSource.Endpoint endpoint) {
      ServeStage serve = added(server.name(), ServeStage.class);
      stages.add(
          new ContractStage(
              contract, server, Set.of(server.name()), file -> serve.get(endpoint.path(), file)));
    }
  }

  private static void separately(ContractExporter exporter, Path file)
      throws StageFailure, IOException, InterruptedException {
    try {
      exporter.export(file);
    } catch (ContractFault e) {
      throw new StageFailure(Problem.of(String.valueOf(e.getMessage())));
    }
  }

  private <S extends Stage> S added(String name, Class<S> type) {
    return stages.stream()
        .filter(stage -> stage.name().equals(name))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private HostedProgram program(ProgramSettings program, Optional<HostedProgram> running) {
    return new HostedProgram(program, this::sourceRoots, listener, running);
  }

  private List<ModuleStage> modules(ProgramSettings program) {
    Set<String> names = ModuleStage.names(program.modules());
    return moduleStages().stream().filter(stage -> names.contains(stage.name())).toList();
  }

  private List<Path> sourceRoots() {
    return moduleStages().stream().flatMap(stage -> stage.sourceRoots().stream()).toList();
  }

  private List<ModuleStage> moduleStages() {
    return stages.stream()
        .filter(ModuleStage.class::isInstance)
        .map(ModuleStage.class::cast)
        .toList();
  }

  private static <T> T tool(Map<String, T> tools, String name) {
    return Objects.requireNonNull(tools.get(name), () -> "no tool for the stage " + name);
  }
}
