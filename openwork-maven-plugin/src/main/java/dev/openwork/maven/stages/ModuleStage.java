package dev.openwork.maven.stages;

import dev.openwork.maven.compile.CompileFailure;
import dev.openwork.maven.compile.ModuleCompiler;
import dev.openwork.maven.files.Digests;
import dev.openwork.maven.problem.Problem;
import dev.openwork.maven.settings.ModuleSettings;
import dev.openwork.maven.stages.ModuleGoals.GoalFailure;
import dev.openwork.maven.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Keeps one module's classes directory in step with what the module is built from. */
final class ModuleStage implements AutoCloseable {
  private static final Predicate<Path> JAVA = file -> file.toString().endsWith(".java");

  private final ModuleSettings module;
  private final ModuleCompiler compiler;
  private final ModuleGoals goals;
  private final Stage stage;
  private String otherInputs = "";

  ModuleStage(ModuleSettings module, ModuleGoals goals, StageListener listener) throws IOException {
    this.module = module;
    this.compiler = new ModuleCompiler(module.sources());
    this.goals = goals;
    this.stage = new Stage("compile " + module.name(), listener);
  }

  String name() {
    return module.name();
  }

  ModuleSettings settings() {
    return module;
  }

  /** Takes the classes that Maven has just built as made from the files in the index. */
  void prime(FileIndex index, String upstream) throws IOException {
    otherInputs = index.digest(module.inputs(), JAVA.negate());
    stage.prime(key(index, upstream), classes());
  }

  /**
   * Brings the classes up to date.
   *
   * @param upstream stands for everything else the classes are made from
   * @return a digest of the classes directory; of the last good one when this fails
   */
  String update(FileIndex index, String upstream) throws InterruptedException {
    return stage.update(key(index, upstream), () -> build(index)).map(Output::digest).orElse("");
  }

  void warmUp() {
    try {
      compiler.warmUp();
    } catch (CompileFailure | IOException reportedByTheNextCycle) {
      // Sources that changed meanwhile are about to be compiled for good.
    }
  }

  @Override
  public void close() throws IOException {
    compiler.close();
  }

  private Output build(FileIndex index) throws StageFailure, IOException {
    String others = index.digest(module.inputs(), JAVA.negate());
    try {
      if (!others.equals(otherInputs)) {
        goals.run(module.name());
        otherInputs = others;
      }
      compiler.compile();
      return classes();
    } catch (GoalFailure e) {
      throw new StageFailure(Problem.of(String.valueOf(e.getMessage())));
    } catch (CompileFailure e) {
      throw new StageFailure(e.problems());
    }
  }

  private Output classes() throws IOException {
    return Output.of(Digests.ofDirectory(module.sources().classesDirectory()));
  }

  private String key(FileIndex index, String upstream) {
    return Digests.of(index.digest(module.inputs(), file -> true), upstream);
  }
}
