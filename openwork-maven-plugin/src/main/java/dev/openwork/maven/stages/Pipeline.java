package dev.openwork.maven.stages;

import dev.openwork.maven.contract.SdkGenerator;
import dev.openwork.maven.files.Digests;
import dev.openwork.maven.problem.Traces;
import dev.openwork.maven.settings.LoopSettings;
import dev.openwork.maven.settings.ModuleSettings;
import dev.openwork.maven.settings.ProgramSettings;
import dev.openwork.maven.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * All stages from sources to running programs, in their order. A run takes what the files are now
 * and brings everything below them into step; what fails keeps its last good output, and what hangs
 * on that goes on with it. One thread runs; any thread may close.
 */
public final class Pipeline implements AutoCloseable {
  private final LoopSettings settings;
  private final Map<String, ModuleStage> modules = new LinkedHashMap<>();
  private final Map<String, String> classes = new LinkedHashMap<>();
  private final ProgramStage server;
  private final Optional<ProgramStage> app;
  private final ContractStage contract;
  private final Optional<SdkStage> sdk;
  private final Stage router;
  private final Tools tools;

  /**
   * What the pipeline cannot do by itself.
   *
   * @param goals runs a module's own goals
   * @param generator generates the SDK
   * @param router stages the router
   */
  public record Tools(ModuleGoals goals, SdkGenerator generator, RouterBuild router) {}

  /** The stages that the settings ask for; nothing runs yet. */
  public Pipeline(LoopSettings settings, Tools tools, StageListener listener) throws IOException {
    this.settings = settings;
    this.tools = tools;
    for (ModuleSettings module : settings.modules()) {
      modules.put(module.name(), new ModuleStage(module, tools.goals(), listener));
    }
    this.server = program(settings.server(), listener);
    this.app = settings.app().map(program -> program(program, listener));
    this.contract = new ContractStage(settings.contract(), listener);
    this.sdk =
        settings
            .sdk()
            .map(sdk -> new SdkStage(sdk, settings.contract(), tools.generator(), listener));
    this.router = new Stage("router", listener);
  }

  /** Takes the class files of a module as just built by Maven from the files in the index. */
  public void prime(String name, FileIndex index) throws IOException, InterruptedException {
    ModuleStage module = module(name);
    String generated = isSdk(name) ? sdk.orElseThrow().present() : "";
    String upstream = upstream(module, generated);
    module.prime(index, upstream);
    classes.put(name, module.update(index, upstream));
  }

  /** Brings everything into step with the files in the index. */
  public void run(FileIndex index) throws InterruptedException {
    String staged = stageRouter(index);
    String serverClasses = compile(settings.server().modules(), index, "");
    String generation = Digests.of(serverClasses, staged);
    if (server.prepare(generation)) {
      Concurrent reload = Concurrent.run(() -> server.start(generation));
      contract.update(
          serverClasses, file -> server.call(settings.contract().exporter(), file), index);
      runClient(index);
      reload.join();
    } else {
      runClient(index);
    }
  }

  /** Works once without publishing anything, so that the first edit meets warm tools. */
  public void warmUp() {
    modules.values().forEach(ModuleStage::warmUp);
    sdk.ifPresent(SdkStage::warmUp);
  }

  /** Ends the programs, all at once; at most two seconds. */
  @Override
  public void close() {
    CompletableFuture<Void> serverClosed = CompletableFuture.runAsync(server::close);
    app.ifPresent(ProgramStage::close);
    serverClosed.join();
  }

  private String stageRouter(FileIndex index) throws InterruptedException {
    if (settings.router().isEmpty()) {
      return "";
    }
    String built = compile(List.of(settings.router().get().module()), index, "");
    return router
        .update(built, () -> Output.of(tools.router().stage()))
        .map(Output::digest)
        .orElse("");
  }

  private void runClient(FileIndex index) throws InterruptedException {
    String generated = generateSdk(index);
    if (app.isPresent()) {
      String built = compile(settings.app().orElseThrow().modules(), index, generated);
      if (app.get().prepare(built)) {
        app.get().start(built);
      }
    } else if (sdk.isPresent()) {
      compile(List.of(settings.sdk().orElseThrow().module()), index, generated);
    }
  }

  private String generateSdk(FileIndex index) throws InterruptedException {
    Optional<String> published = contract.current();
    if (sdk.isEmpty() || published.isEmpty()) {
      return "";
    }
    ModuleStage module = module(settings.sdk().orElseThrow().module());
    String templates = index.digest(module.settings().inputs(), file -> !isJava(file));
    return sdk.get().update(published.get(), templates);
  }

  /** Compiles modules in their order; answers one digest for the classes of all of them. */
  private String compile(List<String> names, FileIndex index, String generated)
      throws InterruptedException {
    List<String> digests = new ArrayList<>();
    for (String name : names) {
      ModuleStage module = module(name);
      String digest = module.update(index, upstream(module, isSdk(name) ? generated : ""));
      classes.put(name, digest);
      digests.add(digest);
    }
    return Digests.of(digests);
  }

  private String upstream(ModuleStage module, String generated) {
    List<String> digests = new ArrayList<>(List.of(generated));
    for (String name : module.settings().upstream()) {
      digests.add(classes.getOrDefault(name, ""));
    }
    return Digests.of(digests);
  }

  private ModuleStage module(String name) {
    ModuleStage module = modules.get(name);
    if (module == null) {
      throw new IllegalArgumentException("the loop builds no module " + name);
    }
    return module;
  }

  private boolean isSdk(String module) {
    return settings.sdk().filter(sdk -> sdk.module().equals(module)).isPresent();
  }

  private ProgramStage program(ProgramSettings program, StageListener listener) {
    List<Path> roots =
        program.modules().stream()
            .flatMap(name -> module(name).settings().sources().sourceRoots().stream())
            .toList();
    return new ProgramStage(program, new Traces(roots), listener);
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }
}
