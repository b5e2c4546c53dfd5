package dev.openwork.server.runtime;

import dev.openwork.process.ChildArtifact;
import dev.openwork.process.ChildFailure;
import dev.openwork.process.ChildSlot;
import dev.openwork.process.ChildSnapshot;
import dev.openwork.process.ChildSpec;
import dev.openwork.process.ChildState;
import dev.openwork.process.ChildSupervisor;
import dev.openwork.process.opencode.RuntimeAssets;
import dev.openwork.process.opencode.StagedProgram;
import dev.openwork.server.domain.ChildStatus;
import dev.openwork.server.model.ChildError;
import dev.openwork.server.model.ChildExit;
import dev.openwork.server.model.ChildHealth;
import dev.openwork.server.model.ProgramVersions;
import dev.openwork.server.model.RuntimeProgram;
import dev.openwork.server.runtime.RuntimePrograms.Outcome;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A program of the runtime: where it is staged, how it is run, and the slot it runs in. */
public final class ManagedChild {
  private final String name;
  private final RuntimeAssets assets;
  private final ChildSlot slot;
  private final Function<StagedProgram, ChildSpec> specification;
  private volatile Optional<ChildError> unreadable = Optional.empty();

  /** Runs the program that is staged under {@code name} in {@code slot}. */
  public ManagedChild(
      String name,
      RuntimeAssets assets,
      ChildSlot slot,
      Function<StagedProgram, ChildSpec> specification) {
    this.name = name;
    this.assets = assets;
    this.slot = slot;
    this.specification = specification;
  }

  String name() {
    return name;
  }

  Optional<ChildSupervisor> current() {
    return slot.current();
  }

  /**
   * Runs the staged program. If none is staged or it is unreadable, the current one keeps running.
   */
  void converge() {
    find().map(specification).ifPresent(spec -> slot.run(Optional.of(spec)));
  }

  Outcome upgrade() {
    Optional<StagedProgram> staged = find();
    if (staged.isEmpty()) {
      return new Outcome(false, unreadable);
    }
    try {
      return new Outcome(slot.upgrade(specification.apply(staged.get())), Optional.empty());
    } catch (ChildFailure failure) {
      return new Outcome(false, Optional.of(error(failure)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(
          false, Optional.of(new ChildError("aborted", "The server is shutting down")));
    }
  }

  /** Returns the health; a child that was never started has the given status and error. */
  ChildHealth health(ChildStatus absent, @Nullable ChildError error) {
    RuntimeProgram staged = staged();
    Optional<ChildSupervisor> child = slot.current();
    if (child.isPresent()) {
      return health(child.get(), staged);
    }
    return unreadable.isPresent()
        ? ChildHealth.notStarted(ChildStatus.ERROR, staged, unreadable.get())
        : ChildHealth.notStarted(absent, staged, staged == null ? error : null);
  }

  ProgramVersions versions() {
    return new ProgramVersions(slot.current().map(ManagedChild::program).orElse(null), staged());
  }

  private ChildHealth health(ChildSupervisor child, @Nullable RuntimeProgram staged) {
    ChildSnapshot now = child.snapshot();
    RuntimeProgram program = program(child);
    boolean running = now.state() == ChildState.RUNNING;
    return new ChildHealth(
        ChildStatus.valueOf(now.state().name()),
        running,
        now.uri().map(URI::toString).orElse(null),
        program.path(),
        program.version(),
        program.sha256(),
        program.source(),
        staged,
        now.pid().orElse(null),
        running ? now.lastReadyAt().orElse(null) : null,
        now.restarts(),
        now.lastStartedAt().orElse(null),
        now.lastReadyAt().orElse(null),
        unreadable.or(() -> now.lastFailure().map(ManagedChild::error)).orElse(null),
        now.lastExitAt().map(at -> new ChildExit(now.lastExitCode().orElse(0), at)).orElse(null),
        now.output());
  }

  private @Nullable RuntimeProgram staged() {
    return find().map(staged -> program(staged.version(), staged.artifact())).orElse(null);
  }

  private static RuntimeProgram program(ChildSupervisor child) {
    return program(child.spec().version(), child.spec().artifact());
  }

  private static RuntimeProgram program(String version, ChildArtifact artifact) {
    return new RuntimeProgram(
        version, artifact.sha256(), artifact.file().toString(), artifact.source().orElse(null));
  }

  private static ChildError error(ChildFailure failure) {
    return new ChildError(
        failure.code().name().toLowerCase(Locale.ROOT), String.valueOf(failure.getMessage()));
  }

  private Optional<StagedProgram> find() {
    try {
      Optional<StagedProgram> staged = assets.find(name);
      unreadable = Optional.empty();
      return staged;
    } catch (IOException e) {
      Optional<ChildError> error =
          Optional.of(new ChildError("unreadable_manifest", String.valueOf(e.getMessage())));
      if (!error.equals(unreadable)) {
        unreadable = error;
        slot.report(String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }
  }
}
