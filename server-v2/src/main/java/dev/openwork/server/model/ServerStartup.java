package dev.openwork.server.model;

import dev.openwork.server.domain.BootstrapPolicy;
import dev.openwork.server.domain.TokenSource;
import java.util.List;

/**
 * What is worth knowing of a start.
 *
 * @param tookMs from when it began until requests were taken, in milliseconds
 * @param workingDirectory where the server's state is
 * @param storage what its database is called; without secrets
 * @param tokens where the tokens are from that callers prove themselves with
 * @param bootstrapPolicy when opencode and the router are started
 * @param warnings what its operators may not have meant
 */
public record ServerStartup(
    long tookMs,
    String workingDirectory,
    String storage,
    TokenSource tokens,
    BootstrapPolicy bootstrapPolicy,
    List<String> warnings) {}
