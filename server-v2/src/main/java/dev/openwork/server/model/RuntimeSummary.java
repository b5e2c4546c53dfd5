package dev.openwork.server.model;

import dev.openwork.process.RestartPolicy;
import dev.openwork.server.domain.BootstrapPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The state of the child processes and how they are managed.
 *
 * @param source the directory with the staged programs
 * @param target the platform, such as {@code linux-x64}
 * @param bootstrapPolicy when they are started
 */
public record RuntimeSummary(
    @Nullable String source,
    String target,
    BootstrapPolicy bootstrapPolicy,
    RestartPolicy restartPolicy,
    ChildHealth opencode,
    RouterHealth router,
    RuntimeUpgrade upgrade) {}
