package dev.openwork.loop.stages;

import dev.openwork.loop.contract.GeneratedSources;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.stages.ModuleGoals.GoalFailure;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A module's own goals before javac, run when an input of theirs is another one than last time, be
 * it in an earlier loop. What they made from inputs that are gone goes, too.
 */
final class Goals {
  static final Predicate<Path> JAVA = file -> file.toString().endsWith(".java");

  /** All but Java sources, and but what the loop itself notes beside those that it generates. */
  private static final Predicate<Path> OTHER =
      JAVA.or(file -> file.endsWith(GeneratedSources.MANIFEST)).negate();

  private final ModuleSettings module;
  private final ModuleGoals goals;
  private final Path file;
  private @Nullable GoalsMemory memory;
  private List<Path> roots;

  Goals(ModuleSettings module, ModuleGoals goals) throws IOException {
    this.module = module;
    this.goals = goals;
    this.file = module.memory().resolve("goals.json");
    SortedMap<String, String> outputs = outputs();
    this.memory =
        GoalsMemory.read(file).filter(known -> known.outputs().equals(outputs)).orElse(null);
    this.roots = memory == null ? List.of() : memory.sourceRoots();
  }

  /** Stands for everything that the goals work on. */
  String key(FileIndex index) {
    return Digests.of(index.digest(module.inputs(), OTHER), module.model());
  }

  /** Makes the next update run the goals. */
  void forget() {
    memory = null;
  }

  /**
   * Runs the goals if need be.
   *
   * @param index learns of the sources that they made
   * @return whether they ran
   */
  boolean update(FileIndex index) throws GoalFailure, IOException {
    String key = key(index);
    GoalsMemory known = memory;
    if (known != null && known.key().equals(key)) {
      return false;
    }
    Set<String> inputs =
        index.files(module.inputs(), OTHER).keySet().stream()
            .map(Path::toString)
            .collect(Collectors.toSet());
    if (known == null || !inputs.containsAll(known.inputs())) {
      clear();
    }
    memory = null;
    List<Path> before = roots;
    roots = goals.beforeCompile(module.name());
    memory = new GoalsMemory(key, inputs, roots, new TreeMap<>());
    // An edit below what is watched must stay one that the next cycle is told of.
    index.refresh(roots.stream().filter(root -> !before.contains(root) && !isInput(root)).toList());
    return true;
  }

  /** Takes note of all that lies beside the class files, now that the module is built. */
  void built() throws IOException {
    GoalsMemory known = memory;
    if (known != null) {
      memory = new GoalsMemory(known.key(), known.inputs(), known.sourceRoots(), outputs());
      memory.write(file);
    }
  }

  /** Where Java sources are, as far as is known. */
  List<Path> sourceRoots() {
    return roots;
  }

  /** Whether a directory is filled by the goals, and therefore none to watch. */
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

  private SortedMap<String, String> outputs() throws IOException {
    return GoalsMemory.stamps(module.sources().classesDirectory());
  }
}
