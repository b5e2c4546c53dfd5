package dev.openwork.loop.stages;

import dev.openwork.loop.compile.Abi;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages of all modules by name; each is compiled once a run, in the order of its askers. */
final class ModuleStages {
  private final Map<String, ModuleStage> stages = new LinkedHashMap<>();
  private final Map<String, ModuleClasses> classes = new HashMap<>();

  /**
   * Stages for these modules.
   *
   * @param before stages of which those for equal settings are taken over
   */
  ModuleStages(
      Collection<ModuleSettings> modules,
      Optional<ModuleStages> before,
      ModuleGoals goals,
      StageListener listener)
      throws IOException {
    for (ModuleSettings module : modules) {
      Optional<ModuleStage> known = before.flatMap(all -> all.of(module));
      stages.put(
          module.name(),
          known.isPresent() ? known.get() : new ModuleStage(module, goals, listener));
    }
  }

  private Optional<ModuleStage> of(ModuleSettings module) {
    return Optional.ofNullable(stages.get(module.name()))
        .filter(stage -> stage.settings().equals(module));
  }

  /** Ends those stages that others did not take over. */
  void closeAllBut(ModuleStages takenOver) throws IOException {
    for (ModuleStage stage : stages.values()) {
      if (!takenOver.stages.containsValue(stage)) {
        stage.close();
      }
    }
  }

  /** Begins a run. */
  void begin() {
    classes.clear();
  }

  /** Compiles modules in their order, each once a run; answers whether all are in step. */
  boolean compile(List<String> names, FileIndex index) throws InterruptedException {
    for (String name : names) {
      if (!classes.containsKey(name)) {
        ModuleStage stage = stage(name);
        List<Abi> upstream =
            stage.settings().upstream().stream().map(it -> classes(it).abi()).toList();
        classes.put(name, stage.update(index, Abi.of(upstream)));
      }
    }
    return names.stream().allMatch(name -> classes(name).inStep());
  }

  /** Stands for all that these modules were compiled to in this run. */
  String digest(List<String> names) {
    return Digests.of(names.stream().map(name -> classes(name).digest()).toList());
  }

  /** What this run did to these modules. */
  Changes changes(List<String> names) {
    return Changes.all(names.stream().map(name -> classes(name).changes()));
  }

  boolean contains(String name) {
    return stages.containsKey(name);
  }

  boolean areInStep() {
    return stages.values().stream().allMatch(ModuleStage::isInStep);
  }

  Stream<Path> watched() {
    return stages.values().stream().flatMap(ModuleStage::watched);
  }

  List<Path> sourceRoots() {
    return stages.values().stream().flatMap(stage -> stage.sourceRoots().stream()).toList();
  }

  /** Makes the next run compile all of them. */
  void forget() throws IOException {
    for (ModuleStage stage : stages.values()) {
      stage.forget();
    }
  }

  Stream<Runnable> warmUps(FileIndex index) {
    return stages.values().stream().map(stage -> () -> stage.warmUp(index));
  }

  private ModuleClasses classes(String name) {
    return Objects.requireNonNull(classes.get(name), () -> name + " is not compiled yet");
  }

  private ModuleStage stage(String name) {
    return Objects.requireNonNull(stages.get(name), () -> "the loop builds no module " + name);
  }
}
