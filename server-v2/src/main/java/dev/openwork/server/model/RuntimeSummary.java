package dev.openwork.server.model;

import dev.openwork.server.domain.BootstrapPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The processes the server looks after, and how it does.
 *
 * @param source the directory in which programs are staged
 * @param target the platform, such as {@code linux-x64}
 * @param bootstrapPolicy when they are started
 */
public record RuntimeSummary(
    @Nullable String source,
    String target,
    BootstrapPolicy bootstrapPolicy,
    RestartPolicy restartPolicy,
    OpencodeHealth opencode,
    RouterHealth router,
    RuntimeUpgrade upgrade) {}
