package dev.openwork.server.model;

import dev.openwork.server.domain.UpgradeStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last upgrade of the runtime.
 *
 * @param replaced the programs that were replaced
 * @param failures why others were not; what ran before goes on
 */
public record RuntimeUpgrade(
    UpgradeStatus status,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    List<String> replaced,
    List<UpgradeFailure> failures) {}
