package dev.openwork.loop.stages;

import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.settings.SdkSettings;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All stages from sources to running programs, in their order. A run takes what the files are now
 * and brings everything below them into step; what fails keeps its last good output, and what hangs
 * on that goes on with it. One thread runs; any thread may close.
 */
public final class Pipeline implements AutoCloseable {
  @SuppressWarnings("UnnecessaryLambda") // the index knows a predicate by its identity
  private static final Predicate<Path> ANY = file -> true;

  private static final Predicate<Path> TEMPLATE = Goals.JAVA.negate();

  private final LoopSettings settings;
  private final Tools tools;
  private final StageListener listener;
  private final ModuleStages modules;
  private final Optional<ProgramStage> server;
  private final Optional<ProgramStage> app;
  private final Optional<ContractStage> contract;
  private final Optional<SdkStage> sdk;
  private final Stage assets;
  private final Stage router;

  /**
   * What the pipeline cannot do by itself.
   *
   * @param goals runs a module's own goals
   * @param generator generates the SDK, if there is one
   * @param assets stages what the server needs from elsewhere
   * @param router stages the router
   */
  public record Tools(
      ModuleGoals goals, Optional<SdkGenerator> generator, Staging assets, Staging router) {}

  /** The stages that the settings ask for; nothing runs yet. */
  public Pipeline(LoopSettings settings, Tools tools, StageListener listener) throws IOException {
    this(settings, tools, listener, Optional.empty());
  }

  private Pipeline(
      LoopSettings settings, Tools tools, StageListener listener, Optional<Pipeline> before)
      throws IOException {
    this.settings = settings;
    this.tools = tools;
    this.listener = listener;
    this.modules =
        new ModuleStages(
            settings.modules(), before.map(old -> old.modules), tools.goals(), listener);
    this.server = settings.server().map(it -> program(it, before.flatMap(old -> old.server)));
    this.app = settings.app().map(it -> program(it, before.flatMap(old -> old.app)));
    this.contract = settings.contract().map(it -> new ContractStage(it, listener));
    this.sdk =
        settings.sdk().map(it -> new SdkStage(it, tools.generator().orElseThrow(), listener));
    this.assets = new Stage("assets", listener);
    this.router = new Stage("router", listener);
  }

  /**
   * A pipeline for other settings that takes this one's place. What is the same in both goes on as
   * it is; what runs is replaced when the new one first runs.
   */
  public Pipeline reconfigured(LoopSettings other, Tools otherTools) throws IOException {
    Pipeline next = new Pipeline(other, otherTools, listener, Optional.of(this));
    modules.closeAllBut(next.modules);
    if (next.app.isEmpty()) {
      app.ifPresent(ProgramStage::close);
    }
    return next;
  }

  /** Brings everything into step with the files in the index. */
  public void run(FileIndex index) throws InterruptedException {
    modules.begin();
    String staged = Digests.of(stageAssets(index), stageRouter(index));
    Concurrent reload = Concurrent.NOTHING;
    if (server.isPresent()) {
      reload = runServer(server.get(), staged, index);
    }
    runClient(index);
    reload.join();
  }

  /** Whether everything is of the files that the last run was given. */
  public boolean isInStep() {
    return Stream.of(
            Stream.of(modules.areInStep()),
            Stream.concat(server.stream(), app.stream()).map(ProgramStage::isInStep),
            contract.stream().map(ContractStage::isInStep),
            sdk.stream().map(SdkStage::isInStep),
            settings.assets().stream().map(file -> assets.isInStep()),
            settings.router().stream().map(module -> router.isInStep()))
        .flatMap(stage -> stage)
        .allMatch(inStep -> inStep);
  }

  /** Everything that must be watched; more than at first when goals have named source roots. */
  public Set<Path> watched() {
    Set<Path> roots = new LinkedHashSet<>(settings.watched());
    modules.watched().forEach(roots::add);
    return roots;
  }

  /** Makes the next run start a new JVM for the server. */
  public void forgetServer() {
    server.ifPresent(ProgramStage::forget);
  }

  /** Makes every stage of the next run work, whatever its inputs. */
  public void forget() throws IOException {
    modules.forget();
    if (contract.isPresent()) {
      contract.get().forget();
    }
    if (sdk.isPresent()) {
      sdk.get().forget();
    }
    assets.forget();
    router.forget();
    Stream.concat(server.stream(), app.stream()).forEach(ProgramStage::forget);
  }

  /** Steps for idle time that publish nothing, so that the first edit meets warm tools. */
  public List<Runnable> warmUps(FileIndex index) {
    List<Runnable> steps = new ArrayList<>();
    modules.warmUps(index).forEach(steps::add);
    if (server.isPresent() && contract.isPresent()) {
      steps.add(
          () -> contract.get().warmUp(file -> export(server.get(), Concurrent.NOTHING, file)));
    }
    sdk.ifPresent(stage -> steps.add(stage::warmUp));
    return steps;
  }

  /** Makes what the programs' next start is quicker with; some seconds, on any thread. */
  public void prepareNextStart() {
    try {
      for (ProgramStage program : Stream.concat(server.stream(), app.stream()).toList()) {
        program.prepareNextStart();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the programs, all at once; at most two seconds. */
  @Override
  public void close() {
    CompletableFuture<Void> serverClosed =
        CompletableFuture.runAsync(() -> server.ifPresent(ProgramStage::close));
    app.ifPresent(ProgramStage::close);
    serverClosed.join();
  }

  private String stageAssets(FileIndex index) throws InterruptedException {
    if (settings.assets().isEmpty()) {
      return "";
    }
    return staged(assets, index.digest(Set.of(settings.assets().get()), ANY), tools.assets());
  }

  private String stageRouter(FileIndex index) throws InterruptedException {
    if (settings.router().isEmpty()) {
      return "";
    }
    List<String> parts = List.of(settings.router().get().module());
    if (!modules.compile(parts, index)) {
      return router.output().map(Output::digest).orElse("");
    }
    return staged(router, modules.digest(parts), tools.router());
  }

  private static String staged(Stage stage, String key, Staging staging)
      throws InterruptedException {
    return stage.update(key, () -> output(staging)).map(Output::digest).orElse("");
  }

  private static Output output(Staging staging) throws StageFailure, IOException {
    return Output.of(staging.stage());
  }

  private Concurrent runServer(ProgramStage program, String staged, FileIndex index)
      throws InterruptedException {
    List<String> parts = program.settings().modules();
    boolean compiled = modules.compile(parts, index);
    program.changed(modules.changes(parts));
    if (!compiled) {
      return Concurrent.NOTHING;
    }
    String built = modules.digest(parts);
    Concurrent reload = program.update(built, staged);
    if (contract.isPresent()) {
      contract.get().update(built, file -> export(program, reload, file), index);
    }
    return reload;
  }

  private void export(ProgramStage program, Concurrent reload, Path file)
      throws StageFailure, IOException, InterruptedException {
    ContractSource source = settings.contract().orElseThrow().source();
    if (source instanceof ContractSource.Exporter exporter) {
      program.call(exporter.mainClass(), file);
    } else if (source instanceof ContractSource.Endpoint endpoint) {
      reload.join();
      program.get(endpoint.path(), file);
    }
  }

  private void runClient(FileIndex index) throws InterruptedException {
    if (sdk.isPresent()) {
      generate(sdk.get(), index);
    }
    if (app.isPresent()) {
      ProgramStage program = app.get();
      List<String> parts = program.settings().modules();
      boolean compiled = modules.compile(parts, index);
      program.changed(modules.changes(parts));
      if (compiled) {
        program.update(modules.digest(parts), "").join();
      }
    } else if (sdk.isPresent() && modules.contains(settings.sdk().orElseThrow().module())) {
      modules.compile(List.of(settings.sdk().orElseThrow().module()), index);
    }
  }

  private void generate(SdkStage stage, FileIndex index) throws InterruptedException {
    SdkSettings client = settings.sdk().orElseThrow();
    String published =
        contract.isPresent()
            ? contract.get().current().orElse("")
            : index.digest(Set.of(client.contract()), ANY);
    if (!published.isEmpty()) {
      stage.update(published, index.digest(client.templates(), TEMPLATE), index);
    }
  }

  private ProgramStage program(ProgramSettings program, Optional<ProgramStage> before) {
    if (before.isPresent() && before.get().settings().equals(program)) {
      return before.get();
    }
    return new ProgramStage(program, modules::sourceRoots, listener, before);
  }
}
