package dev.openwork.server.runtime;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.UpgradeState.ProgramFault;
import dev.openwork.server.domain.UpgradeState;
import dev.openwork.server.domain.UpgradeStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Exchanges the programs of the runtime for those that are staged now, one upgrade at a time. */
public final class RuntimeUpgrades {
  private final RuntimePrograms programs;
  private final Clock clock;
  private volatile UpgradeState state = UpgradeState.idle();

  /** Exchanges {@code programs}. */
  public RuntimeUpgrades(RuntimePrograms programs, Clock clock) {
    this.programs = programs;
    this.clock = clock;
  }

  /** The last upgrade, or the one that runs. */
  public UpgradeState state() {
    return state;
  }

  /**
   * Upgrades each program and waits for the outcome. One that cannot be used is given up and leaves
   * the one before it running, and the others are tried all the same; the outcome says so. Fails
   * with {@code conflict} while another upgrade runs.
   */
  public UpgradeState upgrade() {
    UpgradeState before = state;
    UpgradeState running = begin();
    List<String> replaced = new ArrayList<>();
    List<ProgramFault> failures = new ArrayList<>();
    try {
      programs.names().forEach(program -> upgrade(program, replaced, failures));
      UpgradeState after = running.finished(clock.instant(), replaced, failures);
      state = after;
      return after;
    } catch (RuntimeException refused) {
      state = before;
      throw refused;
    }
  }

  private synchronized UpgradeState begin() {
    if (state.status() == UpgradeStatus.RUNNING) {
      throw new Failure(
          FailureCode.CONFLICT,
          "An upgrade is under way; /system/runtime/summary says how far it is");
    }
    UpgradeState running = UpgradeState.running(clock.instant());
    state = running;
    return running;
  }

  private void upgrade(String program, List<String> replaced, List<ProgramFault> failures) {
    RuntimePrograms.Outcome outcome = programs.upgrade(program);
    if (outcome.replaced()) {
      replaced.add(program);
    }
    outcome.fault().ifPresent(fault -> failures.add(new ProgramFault(program, fault)));
  }
}
