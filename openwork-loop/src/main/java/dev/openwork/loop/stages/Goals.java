package dev.openwork.loop.stages;

import dev.openwork.loop.contract.GeneratedSources;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
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
 * A module's own goals before javac. They run when an input differs from the last run's, also when
 * that was in an earlier process. Outputs of inputs that no longer exist are deleted.
 */
final class Goals {
  static final Predicate<Path> JAVA = file -> file.toString().endsWith(".java");

  /** Everything but Java sources and the loop's own manifest of generated ones. */
  private static final Predicate<Path> OTHER =
      JAVA.or(file -> file.endsWith(GeneratedSources.MANIFEST)).negate();

  private final ModuleSettings module;
  private final ModuleGoals goals;
  private final StageMemory memory;
  private Optional<StageMemory.Run> last;
  private List<Path> roots;

  Goals(ModuleSettings module, ModuleGoals goals) throws IOException {
    this.module = module;
    this.goals = goals;
    this.memory = new StageMemory(module.memory().resolve("goals.json"));
    Map<String, String> outputs = outputs();
    this.last = memory.read().filter(run -> run.outputs().equals(outputs));
    this.roots = last.map(run -> run.results().stream().map(Path::of).toList()).orElse(List.of());
  }

  /** Returns a hash of everything that the goals work on. */
  String key(FileIndex index) {
    return Digests.of(index.digest(module.inputs(), OTHER), module.model());
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
    String key = key(index);
    if (last.filter(run -> run.key().equals(key)).isPresent()) {
      return false;
    }
    Set<String> inputs =
        index.files(module.inputs(), OTHER).keySet().stream()
            .map(Path::toString)
            .collect(Collectors.toSet());
    if (last.isEmpty() || !inputs.containsAll(last.get().inputs())) {
      clear();
    }
    last = Optional.empty();
    List<Path> before = roots;
    roots = cycle.onCaller(() -> goals.beforeCompile(module.name()));
    List<String> results = roots.stream().map(Path::toString).toList();
    last = Optional.of(new StageMemory.Run(key, inputs, Map.of(), results));
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
      Files.deleteIfExists(module.sources().classesDirectory().resolve(output));
    }
  }

  /** Returns the digests of the files in the classes directory that are not class files. */
  private Map<String, String> outputs() throws IOException {
    Path classes = module.sources().classesDirectory();
    Map<String, String> digests = new TreeMap<>();
    for (Path file : FileTree.list(classes)) {
      if (!file.toString().endsWith(".class")) {
        digests.put(classes.relativize(file).toString().replace('\\', '/'), Digests.of(file));
      }
    }
    return digests;
  }
}
