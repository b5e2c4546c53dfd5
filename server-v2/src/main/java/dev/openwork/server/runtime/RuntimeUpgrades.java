package dev.openwork.server.runtime;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.UpgradeStatus;
import dev.openwork.server.model.RuntimeUpgrade;
import dev.openwork.server.model.UpgradeFailure;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Upgrades the programs of the runtime to the staged versions, one upgrade at a time. */
public final class RuntimeUpgrades {
  private final RuntimePrograms programs;
  private final Clock clock;
  private volatile RuntimeUpgrade state = RuntimeUpgrade.IDLE;

  /** Upgrades {@code programs}. */
  public RuntimeUpgrades(RuntimePrograms programs, Clock clock) {
    this.programs = programs;
    this.clock = clock;
  }

  /** Returns the running or the last upgrade. */
  public RuntimeUpgrade state() {
    return state;
  }

  /**
   * Upgrades all programs and waits for the outcome. A program that fails keeps its previous
   * process and does not stop the upgrade of the others. Fails with {@code conflict} while another
   * upgrade is running.
   */
  public RuntimeUpgrade upgrade() {
    RuntimeUpgrade before = state;
    RuntimeUpgrade running = begin();
    List<String> replaced = new ArrayList<>();
    List<UpgradeFailure> failures = new ArrayList<>();
    try {
      programs.names().forEach(program -> upgrade(program, replaced, failures));
      RuntimeUpgrade after = running.finished(clock.instant(), replaced, failures);
      state = after;
      return after;
    } catch (RuntimeException rejected) {
      state = before;
      throw rejected;
    }
  }

  private synchronized RuntimeUpgrade begin() {
    if (state.status() == UpgradeStatus.RUNNING) {
      throw new Failure(
          FailureCode.CONFLICT,
          "An upgrade is already running; see /system/runtime/summary for its progress");
    }
    RuntimeUpgrade running = RuntimeUpgrade.running(clock.instant());
    state = running;
    return running;
  }

  private void upgrade(String program, List<String> replaced, List<UpgradeFailure> failures) {
    RuntimePrograms.Outcome outcome = programs.upgrade(program);
    if (outcome.replaced()) {
      replaced.add(program);
    }
    outcome.error().ifPresent(error -> failures.add(new UpgradeFailure(program, error)));
  }
}
