package dev.openwork.server.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The last upgrade of the runtime.
 *
 * @param replaced the children that were replaced
 * @param failures why others were not; those go on as they were
 */
public record UpgradeState(
    UpgradeStatus status,
    Optional<Instant> startedAt,
    Optional<Instant> finishedAt,
    List<String> replaced,
    List<ProgramFault> failures) {
  /** Copies the lists. */
  public UpgradeState {
    replaced = List.copyOf(replaced);
    failures = List.copyOf(failures);
  }

  /** None was asked for. */
  public static UpgradeState idle() {
    return new UpgradeState(
        UpgradeStatus.IDLE, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** One has begun. */
  public static UpgradeState running(Instant since) {
    return new UpgradeState(
        UpgradeStatus.RUNNING, Optional.of(since), Optional.empty(), List.of(), List.of());
  }

  /** It is over. */
  public UpgradeState finished(Instant at, List<String> done, List<ProgramFault> failed) {
    UpgradeStatus how = failed.isEmpty() ? UpgradeStatus.COMPLETED : UpgradeStatus.FAILED;
    return new UpgradeState(how, startedAt, Optional.of(at), done, failed);
  }

  /** Why a program was not replaced. */
  public record ProgramFault(String program, ChildReport.Fault fault) {}
}
