package dev.openwork.loop.stages;

import dev.openwork.loop.contract.GeneratedSources;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.files.VerifiedFiles;
import dev.openwork.loop.memory.StageMemory;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A module's own goals before javac, or all of them if they compile the module. They run when an
 * input differs from the last run's, also when that was in an earlier process. Outputs of inputs
 * that no longer exist are deleted.
 */
final class Goals {
  static final Predicate<Path> JAVA = file -> file.toString().endsWith(".java");

  /** Everything but the loop's own manifest of generated sources. */
  private static final Predicate<Path> ALL = file -> !file.endsWith(GeneratedSources.MANIFEST);

  private static final Predicate<Path> OTHER = ALL.and(JAVA.negate());

  private final ModuleSettings module;
  private final ModuleGoals goals;
  private final StageMemory memory;
  private final VerifiedFiles verified;
  private final Predicate<Path> inputs;
  private final List<String> upstreamStages;
  private Optional<StageMemory.Run> last;
  private List<Path> roots;

  Goals(ModuleSettings module, ModuleGoals goals) throws IOException {
    this.module = module;
    this.goals = goals;
    this.inputs = module.delegated() ? ALL : OTHER.or(ALL.and(this::isResource));
    this.upstreamStages = module.upstream().stream().map(ModuleStage::name).toList();
    this.verified = new VerifiedFiles(module.target());
    this.memory = new StageMemory(module.memory().resolve("goals.json"));
    Optional<StageMemory.Run> remembered = memory.read();
    this.roots =
        remembered.map(run -> run.results().stream().map(Path::of).toList()).orElse(List.of());
    Map<String, String> outputs = outputs();
    this.last = remembered.filter(run -> run.outputs().equals(outputs));
  }

  /** Returns a hash of everything that the goals work on. */
  String key(Cycle cycle) {
    String upstream = module.delegated() ? ModuleStage.digest(cycle, upstreamStages) : "";
    return Digests.of(cycle.index().digest(module.inputs(), inputs), module.model(), upstream);
  }

  /** Returns whether the files that the goals wrote are unchanged. */
  boolean isIntact() throws IOException {
    return last.isEmpty() || verified.changed(last.get().outputs()).isEmpty();
  }

  /** Makes the next update run the goals. */
  void forget() {
    last = Optional.empty();
  }

  /**
   * Runs the goals if an input changed, and adds the sources that they generate to the index.
   *
   * @return whether they ran
   */
  boolean update(Cycle cycle) throws Exception {
    FileIndex index = cycle.index();
    String key = key(cycle);
    if (last.filter(run -> run.key().equals(key)).isPresent() && isIntact()) {
      return false;
    }
    Set<String> files =
        index.files(module.inputs(), inputs).keySet().stream()
            .map(Path::toString)
            .collect(Collectors.toSet());
    if (last.isEmpty() || !files.containsAll(last.get().inputs())) {
      clear();
    } else {
      // A goal may leave a changed file alone because it is newer than its source.
      for (String output : verified.changed(last.get().outputs())) {
        Files.deleteIfExists(Path.of(output));
      }
    }
    last = Optional.empty();
    List<Path> before = roots;
    roots = cycle.onCaller(() -> goals.beforeCompile(module.name()));
    List<String> results = roots.stream().map(Path::toString).toList();
    last = Optional.of(new StageMemory.Run(key, files, Map.of(), results));
    // An edit below a watched directory must stay a change for the next cycle.
    index.refresh(roots.stream().filter(root -> !before.contains(root) && !isInput(root)).toList());
    return true;
  }

  /**
   * Runs the goals after javac.
   *
   * @return whether there are any
   */
  boolean finish(Cycle cycle) throws Exception {
    return cycle.onCaller(() -> goals.afterCompile(module.name()));
  }

  /** Records the outputs, now that the module is built. */
  void built() throws IOException {
    if (last.isPresent()) {
      StageMemory.Run run = last.get();
      last = Optional.of(new StageMemory.Run(run.key(), run.inputs(), outputs(), run.results()));
      memory.write(last.get());
    }
  }

  /** The directories of Java sources, as far as they are known. */
  List<Path> sourceRoots() {
    return roots;
  }

  /** Whether the goals fill a directory, which is therefore not watched. */
  boolean isFilled(Path directory) {
    return directory.startsWith(module.target());
  }

  private boolean isResource(Path file) {
    return module.resources().stream().anyMatch(file::startsWith);
  }

  private boolean isInput(Path directory) {
    return module.inputs().stream().anyMatch(directory::startsWith);
  }

  private void clear() throws IOException {
    for (Path root : roots) {
      if (isFilled(root)) {
        FileTree.delete(root);
      }
    }
    for (String output : outputs().keySet()) {
      Files.deleteIfExists(Path.of(output));
    }
  }

  /** Returns the digests of the files that the goals wrote, by absolute path. */
  private Map<String, String> outputs() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Path file : FileTree.list(module.sources().classesDirectory())) {
      if (module.delegated() || !file.toString().endsWith(".class")) {
        digests.put(file.toString(), Digests.of(file));
      }
    }
    for (Path root : roots) {
      if (isFilled(root)) {
        for (Path file : FileTree.list(root)) {
          digests.put(file.toString(), Digests.of(file));
        }
      }
    }
    return digests;
  }
}
