package dev.openwork.loop.stages;

import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Loads a program's classes into its JVM, where they can be called. Starting them is the {@link
 * ServeStage}'s work.
 */
public final class LoadStage extends Stage {
  private final HostedProgram program;
  private final List<String> modules;

  /** A stage for a program. */
  LoadStage(HostedProgram program) {
    super(name(program.settings().name()), inputs(program));
    this.program = program;
    this.modules = program.settings().modules().stream().map(ModuleStage::name).toList();
  }

  /** The name of the stage that loads a program. */
  public static String name(String program) {
    return "load " + program;
  }

  private static Inputs inputs(HostedProgram program) {
    return Inputs.required(ModuleStage.names(program.settings().modules()));
  }

  HostedProgram program() {
    return program;
  }

  @Override
  protected Optional<String> key(Cycle cycle) {
    return Optional.of(Digests.of(classes(cycle), program.life()));
  }

  @Override
  protected Output run(Cycle cycle) throws StageFailure, IOException, InterruptedException {
    program.load();
    return Output.of(classes(cycle));
  }

  @Override
  protected void forget() throws IOException {
    super.forget();
    program.forget();
  }

  @Override
  protected void prepareNextStart() throws InterruptedException {
    program.archive();
  }

  @Override
  protected void stop() {
    program.close();
  }

  @Override
  protected void close() {
    program.release();
  }

  private String classes(Cycle cycle) {
    return ModuleStage.digest(cycle, modules);
  }
}
