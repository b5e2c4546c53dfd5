package dev.openwork.server.model;

import dev.openwork.server.domain.ChildStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opencode process in full.
 *
 * @param baseUrl where it listens, while it runs
 * @param binaryPath the program, if one is staged
 * @param sha256 of the program, checked before each start
 * @param source where its bytes came from: {@code mirror}, {@code cache}, {@code release} or {@code
 *     npm}
 * @param manifest what is staged to be run now
 * @param since when it became ready, while it runs
 * @param restarts how often it was started after the first time
 * @param lastReadyAt when it last answered its health check
 * @param lastError why it could not be used; absent once it can
 * @param output the last lines it printed, without secrets
 */
public record OpencodeHealth(
    ChildStatus status,
    boolean running,
    @Nullable String baseUrl,
    @Nullable String binaryPath,
    @Nullable String version,
    @Nullable String sha256,
    @Nullable String source,
    @Nullable RuntimeProgram manifest,
    @Nullable Long pid,
    @Nullable Instant since,
    int restarts,
    @Nullable Instant lastStartedAt,
    @Nullable Instant lastReadyAt,
    @Nullable ChildError lastError,
    @Nullable ChildExit lastExit,
    List<String> output) {}
