package dev.openwork.server.model;

import dev.openwork.server.domain.BootstrapPolicy;
import dev.openwork.server.domain.TokenSource;
import java.util.List;

/**
 * A report of the startup.
 *
 * @param tookMs the time until the server accepted requests, in milliseconds
 * @param workingDirectory the directory with the server's state
 * @param storage the name of the database; without secrets
 * @param tokens where the tokens for authentication come from
 * @param bootstrapPolicy when opencode and the router are started
 * @param warnings settings that are possibly unintended
 */
public record ServerStartup(
    long tookMs,
    String workingDirectory,
    String storage,
    TokenSource tokens,
    BootstrapPolicy bootstrapPolicy,
    List<String> warnings) {}
