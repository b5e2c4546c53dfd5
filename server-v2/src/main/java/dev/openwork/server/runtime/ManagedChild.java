package dev.openwork.server.runtime;

import dev.openwork.server.domain.ChildReport.Fault;
import dev.openwork.server.domain.ChildReport;
import dev.openwork.server.domain.ChildStatus;
import dev.openwork.server.domain.StagedProgram;
import dev.openwork.server.process.ChildFailure;
import dev.openwork.server.process.ChildSlot;
import dev.openwork.server.process.ChildSpec;
import dev.openwork.server.process.ChildSupervisor;
import dev.openwork.server.runtime.RuntimePrograms.Outcome;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** A program of the runtime: where it is staged, how it is run, and the slot it runs in. */
public final class ManagedChild {
  private final String name;
  private final RuntimeAssets assets;
  private final ChildSlot slot;
  private final Function<StagedProgram, ChildSpec> how;
  private volatile Optional<Fault> unreadable = Optional.empty();

  /** Runs what is staged under {@code name} in {@code slot}. */
  public ManagedChild(
      String name, RuntimeAssets assets, ChildSlot slot, Function<StagedProgram, ChildSpec> how) {
    this.name = name;
    this.assets = assets;
    this.slot = slot;
    this.how = how;
  }

  String name() {
    return name;
  }

  Optional<ChildSupervisor> current() {
    return slot.current();
  }

  String authorization() {
    return slot.secret().basic(ChildPrograms.OPENCODE_USER);
  }

  /** Lets run what is staged. When nothing is, or it cannot be told, what runs goes on. */
  void converge() {
    find().map(how).ifPresent(spec -> slot.run(Optional.of(spec)));
  }

  Outcome upgrade() {
    Optional<StagedProgram> staged = find();
    if (staged.isEmpty()) {
      return new Outcome(false, unreadable);
    }
    try {
      return new Outcome(slot.upgrade(how.apply(staged.get())), Optional.empty());
    } catch (ChildFailure failure) {
      return new Outcome(false, Optional.of(ChildViews.fault(failure)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(false, Optional.of(new Fault("aborted", "The server is ending")));
    }
  }

  /** The child now; one that is not there has the status {@code absent} and this fault. */
  ChildReport report(ChildStatus absent, Optional<Fault> why) {
    Optional<StagedProgram> staged = find();
    return slot.current()
        .map(child -> ChildViews.report(child, staged, unreadable))
        .orElseGet(
            () ->
                unreadable.isPresent()
                    ? ChildReport.notStarted(ChildStatus.ERROR, staged, unreadable)
                    : ChildReport.notStarted(absent, staged, staged.isEmpty() ? why : none()));
  }

  private static Optional<Fault> none() {
    return Optional.empty();
  }

  private Optional<StagedProgram> find() {
    try {
      Optional<StagedProgram> staged = assets.find(name);
      unreadable = Optional.empty();
      return staged;
    } catch (IOException e) {
      Optional<Fault> fault =
          Optional.of(new Fault("unreadable_manifest", String.valueOf(e.getMessage())));
      if (!fault.equals(unreadable)) {
        unreadable = fault;
        slot.report(String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }
  }
}
