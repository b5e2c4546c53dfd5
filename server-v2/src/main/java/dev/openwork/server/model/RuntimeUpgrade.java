package dev.openwork.server.model;

import dev.openwork.server.domain.UpgradeStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last upgrade of the runtime.
 *
 * @param replaced the programs that were replaced
 * @param failures why other programs were not replaced; their previous processes keep running
 */
public record RuntimeUpgrade(
    UpgradeStatus status,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    List<String> replaced,
    List<UpgradeFailure> failures) {
  /** No upgrade was requested since the start. */
  public static final RuntimeUpgrade IDLE =
      new RuntimeUpgrade(UpgradeStatus.IDLE, null, null, List.of(), List.of());

  /** Copies the lists. */
  public RuntimeUpgrade {
    replaced = List.copyOf(replaced);
    failures = List.copyOf(failures);
  }

  /** Returns an upgrade that is running. */
  public static RuntimeUpgrade running(Instant since) {
    return new RuntimeUpgrade(UpgradeStatus.RUNNING, since, null, List.of(), List.of());
  }

  /** Returns this upgrade with its outcome. */
  public RuntimeUpgrade finished(Instant at, List<String> done, List<UpgradeFailure> failed) {
    UpgradeStatus outcome = failed.isEmpty() ? UpgradeStatus.COMPLETED : UpgradeStatus.FAILED;
    return new RuntimeUpgrade(outcome, startedAt, at, done, failed);
  }
}
