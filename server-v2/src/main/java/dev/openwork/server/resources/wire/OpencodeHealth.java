package dev.openwork.server.resources.wire;

import dev.openwork.server.domain.ChildStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opencode process in full.
 *
 * @param baseUrl where it listens, while it runs
 * @param binaryPath the program, if one is staged
 * @param lastReadyAt when it last answered its health check
 * @param output the last lines it printed
 */
public record OpencodeHealth(
    ChildStatus status,
    boolean running,
    @Nullable String baseUrl,
    @Nullable String binaryPath,
    @Nullable String version,
    @Nullable Long pid,
    @Nullable Instant lastStartedAt,
    @Nullable Instant lastReadyAt,
    @Nullable ChildError lastError,
    @Nullable ChildExit lastExit,
    List<String> output) {}
