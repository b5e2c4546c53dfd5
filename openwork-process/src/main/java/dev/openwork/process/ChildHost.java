package dev.openwork.process;

import dev.openwork.process.run.RunRecords;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What all children of a server have in common.
 *
 * @param records the directory of {@link RunRecords}
 * @param logs the directory of the children's output
 * @param restartPolicy the delays between restarts
 * @param healthPolicy how running children are checked
 */
public record ChildHost(
    Path records,
    Path logs,
    RestartPolicy restartPolicy,
    HealthCheck.Policy healthPolicy,
    Clock clock,
    ChildJournal journal) {}
