package dev.openwork.loop.stages;

import dev.openwork.loop.compile.Abi;
import dev.openwork.loop.compile.CompileFailure;
import dev.openwork.loop.compile.Compiled;
import dev.openwork.loop.compile.ModuleCompiler;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.stages.ModuleGoals.GoalFailure;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Keeps one module's classes directory in step with what the module is built from. */
final class ModuleStage implements AutoCloseable {
  private final ModuleSettings module;
  private final ModuleCompiler compiler;
  private final ModuleGoals moduleGoals;
  private final Goals goals;
  private final Stage stage;
  private Abi abi = Abi.empty();
  private Changes changes = Changes.NONE;
  private String resources = "";

  /** What was done since the classes were last good. */
  private Changes unfinished = Changes.NONE;

  ModuleStage(ModuleSettings module, ModuleGoals moduleGoals, StageListener listener)
      throws IOException {
    this.module = module;
    this.compiler = new ModuleCompiler(module.sources(), module.memory().resolve("classes.memory"));
    this.moduleGoals = moduleGoals;
    this.goals = new Goals(module, moduleGoals);
    this.stage = new Stage("compile " + module.name(), listener);
  }

  ModuleSettings settings() {
    return module;
  }

  /** Where its Java sources are, as far as is known by now. */
  List<Path> sourceRoots() {
    return goals.sourceRoots();
  }

  /** What must be watched for it. */
  Stream<Path> watched() {
    return Stream.concat(
        module.inputs().stream(),
        goals.sourceRoots().stream().filter(root -> !goals.isFilled(root)));
  }

  /** Whether the classes are of the last update's inputs. */
  boolean isInStep() {
    return stage.isInStep();
  }

  /** Makes the next update work, whatever its inputs. */
  void forget() throws IOException {
    goals.forget();
    compiler.forget();
    stage.forget();
  }

  /**
   * Brings the classes up to date.
   *
   * @param upstream what the sources can see of other modules of the reactor
   */
  ModuleClasses update(FileIndex index, Abi upstream) throws InterruptedException {
    changes = Changes.NONE;
    String digest =
        stage
            .update(() -> key(index, upstream), () -> build(index, upstream))
            .map(Output::digest)
            .orElse("");
    return new ModuleClasses(stage.isInStep(), digest, abi, changes);
  }

  /** Works without writing anything, so that the first edit meets a warm compiler. */
  void warmUp(FileIndex index) {
    try {
      compiler.warmUp(index.files(goals.sourceRoots(), Goals.JAVA));
    } catch (IOException reportedByTheNextCycle) {
      // Files that changed meanwhile are about to be compiled for good.
    }
  }

  @Override
  public void close() throws IOException {
    compiler.close();
  }

  private Output build(FileIndex index, Abi upstream) throws StageFailure, IOException {
    try {
      unfinished = unfinished.and(new Changes(List.of(), goals.update(index)));
      if (unfinished.resources() || resources.isEmpty()) {
        index.refresh(goals.sourceRoots().stream().filter(goals::isFilled).toList());
      }
      SortedMap<Path, String> sources = index.files(goals.sourceRoots(), Goals.JAVA);
      Compiled compiled = compile(sources, upstream);
      unfinished = unfinished.and(new Changes(compiled.changes(), false));
      finish();
      abi = compiled.abi();
      return new Output(Digests.of(compiled.digest(), resources), note(compiled, sources.size()));
    } catch (GoalFailure e) {
      throw new StageFailure(Problem.of(String.valueOf(e.getMessage())));
    } catch (CompileFailure e) {
      throw new StageFailure(e.problems());
    }
  }

  /**
   * The first time, what an earlier loop compiled will do, unless processors may read new files.
   */
  private Compiled compile(SortedMap<Path, String> sources, Abi upstream)
      throws CompileFailure, IOException {
    Optional<Compiled> before = Optional.empty();
    if (resources.isEmpty() && !unfinished.resources()) {
      before = compiler.compiledBefore(sources, upstream);
    }
    return before.isPresent() ? before.get() : compiler.compile(sources, upstream);
  }

  /** Runs the goals after javac if anything was done for them, and says what became of it all. */
  private void finish() throws GoalFailure, IOException {
    boolean work = unfinished.resources() || !unfinished.classes().isEmpty();
    boolean altered = work && moduleGoals.afterCompile(module.name());
    boolean processors = !module.sources().processorPath().isEmpty();
    String before = resources;
    if (unfinished.resources() || altered || processors || resources.isEmpty()) {
      resources = resources();
      goals.built();
    }
    changes = new Changes(unfinished.classes(), altered || !resources.equals(before));
    unfinished = Changes.NONE;
  }

  /** A digest of what lies beside the class files. */
  private String resources() throws IOException {
    Path classes = module.sources().classesDirectory();
    List<String> entries = new ArrayList<>();
    for (Path file : FileTree.list(classes)) {
      if (!file.toString().endsWith(".class")) {
        entries.add(classes.relativize(file).toString());
        entries.add(Digests.of(Files.readAllBytes(file)));
      }
    }
    return Digests.of(entries);
  }

  private static String note(Compiled compiled, int sources) {
    if (compiled.compiled() == 0) {
      return "as compiled before";
    }
    return compiled.compiled() == sources ? "" : compiled.compiled() + " of " + sources;
  }

  private String key(FileIndex index, Abi upstream) {
    return Digests.of(
        goals.key(index), index.digest(goals.sourceRoots(), Goals.JAVA), upstream.digest());
  }
}
