package dev.openwork.loop.stages;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.compile.BuiltClasses;
import dev.openwork.loop.compile.ClassBuilder;
import dev.openwork.loop.compile.CompileFailure;
import dev.openwork.loop.compile.Compiled;
import dev.openwork.loop.compile.ModuleCompiler;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.settings.ModuleSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Keeps one module's classes directory up to date with the module's inputs. */
final class ModuleStage extends Stage {
  private final ModuleSettings module;
  private final ClassBuilder compiler;
  private final Goals goals;
  private final List<String> upstream;
  private final List<Consumer<Changes>> consumers = new CopyOnWriteArrayList<>();
  private Abi abi = Abi.empty();
  private String resources = "";

  /** The changes since the classes were last good. */
  private Changes unfinished = Changes.NONE;

  /**
   * A stage for a module.
   *
   * @param generators the stages that generate sources of this module
   */
  ModuleStage(ModuleSettings module, ModuleGoals goals, Set<String> generators) throws IOException {
    super(name(module.name()), Inputs.optional(inputs(module, generators)));
    this.module = module;
    this.compiler = compiler(module);
    this.goals = new Goals(module, goals);
    this.upstream = module.upstream().stream().map(ModuleStage::name).toList();
  }

  private static ClassBuilder compiler(ModuleSettings module) throws IOException {
    return module.delegated()
        ? new BuiltClasses(module.sources().classesDirectory())
        : new ModuleCompiler(module.sources(), module.memory().resolve("classes.memory"));
  }

  /** The name of the stage that compiles a module. */
  static String name(String module) {
    return "compile " + module;
  }

  /** The names of the stages that compile modules. */
  static Set<String> names(Collection<String> modules) {
    Set<String> names = new TreeSet<>();
    modules.forEach(module -> names.add(name(module)));
    return names;
  }

  /** Returns a hash of what the named stages compiled, in their order. */
  static String digest(Cycle cycle, List<String> stages) {
    return Digests.of(
        stages.stream().map(name -> cycle.stage(name, Stage.class).digest()).toList());
  }

  private static Set<String> inputs(ModuleSettings module, Set<String> generators) {
    Set<String> inputs = names(module.upstream());
    inputs.addAll(generators);
    return inputs;
  }

  /** Whether the stage was made for equal settings. */
  boolean isFor(ModuleSettings settings, Set<String> generators) {
    return module.equals(settings) && inputs().equals(Inputs.optional(inputs(module, generators)));
  }

  /** The directories of its Java sources, as far as they are known. */
  List<Path> sourceRoots() {
    return goals.sourceRoots();
  }

  /** Passes every later change of the classes directory to a consumer, on the stage's thread. */
  void onChange(Consumer<Changes> consumer) {
    consumers.add(consumer);
  }

  /** Removes all consumers. */
  void forgetConsumers() {
    consumers.clear();
  }

  @Override
  protected Optional<String> key(Cycle cycle) {
    return Optional.of(
        Digests.of(
            goals.key(cycle),
            cycle.index().digest(goals.sourceRoots(), Goals.JAVA),
            upstream(cycle).digest()));
  }

  @Override
  protected Output run(Cycle cycle) throws Exception {
    try {
      unfinished = unfinished.and(new Changes(List.of(), goals.update(cycle)));
      if (unfinished.resources() || resources.isEmpty()) {
        cycle.index().refresh(goals.sourceRoots().stream().filter(goals::isFilled).toList());
      }
      SortedMap<Path, String> sources = cycle.index().files(goals.sourceRoots(), Goals.JAVA);
      Compiled compiled = compile(sources, upstream(cycle));
      unfinished = unfinished.and(new Changes(compiled.changes(), false));
      finish(cycle);
      abi = compiled.abi();
      return new Output(Digests.of(compiled.digest(), resources), note(compiled, sources.size()));
    } catch (CompileFailure e) {
      throw new StageFailure(e.problems());
    }
  }

  @Override
  protected boolean isIntact() throws IOException {
    return goals.isIntact() && compiler.isIntact();
  }

  @Override
  protected void forget() throws IOException {
    super.forget();
    goals.forget();
    compiler.forget();
  }

  @Override
  protected void warmUp(Cycle cycle) {
    try {
      compiler.warmUp(cycle.index().files(goals.sourceRoots(), Goals.JAVA));
    } catch (IOException reportedByTheNextRun) {
      // Files that changed in the meantime are compiled by the next cycle.
    }
  }

  @Override
  protected Stream<Path> watched() {
    return Stream.concat(
        module.inputs().stream(),
        goals.sourceRoots().stream().filter(root -> !goals.isFilled(root)));
  }

  @Override
  protected void close() throws IOException {
    compiler.close();
  }

  private Abi upstream(Cycle cycle) {
    return Abi.of(upstream.stream().map(name -> cycle.stage(name, ModuleStage.class).abi).toList());
  }

  /** The first run accepts an earlier process's classes, unless processors may read new files. */
  private Compiled compile(SortedMap<Path, String> sources, Abi visible)
      throws CompileFailure, IOException {
    Optional<Compiled> before = Optional.empty();
    if (resources.isEmpty() && !unfinished.resources()) {
      before = compiler.compiledBefore(sources, visible);
    }
    return before.isPresent() ? before.get() : compiler.compile(sources, visible);
  }

  /** Runs the goals after javac if anything changed, and publishes the changes. */
  private void finish(Cycle cycle) throws Exception {
    boolean work = unfinished.resources() || !unfinished.classes().isEmpty();
    boolean altered = work && goals.finish(cycle);
    boolean processors = !module.sources().processorPath().isEmpty();
    String before = resources;
    if (unfinished.resources() || altered || processors || resources.isEmpty()) {
      resources = resources();
      goals.built();
    }
    Changes changes = new Changes(unfinished.classes(), altered || !resources.equals(before));
    unfinished = Changes.NONE;
    consumers.forEach(consumer -> consumer.accept(changes));
  }

  /** Returns a digest of the files in the classes directory that are not class files. */
  private String resources() throws IOException {
    Path classes = module.sources().classesDirectory();
    List<String> entries = new ArrayList<>();
    for (Path file : FileTree.list(classes)) {
      if (!file.toString().endsWith(".class")) {
        entries.add(classes.relativize(file).toString());
        entries.add(Digests.of(file));
      }
    }
    return Digests.of(entries);
  }

  private String note(Compiled compiled, int sources) {
    if (compiled.compiled() == 0) {
      return "cached";
    }
    if (module.delegated()) {
      return "by Maven";
    }
    return compiled.compiled() == sources ? "" : compiled.compiled() + " of " + sources;
  }
}
