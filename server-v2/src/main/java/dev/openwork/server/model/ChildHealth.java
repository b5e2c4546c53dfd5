package dev.openwork.server.model;

import dev.openwork.server.domain.ChildStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The health of a child process.
 *
 * @param baseUrl the address it listens on; present only while it is running
 * @param binaryPath the program that it runs or, if it was never started, that is staged
 * @param sha256 of the program; verified before each start
 * @param source where the program came from: {@code mirror}, {@code cache}, {@code release}, {@code
 *     npm} or {@code workspace}
 * @param manifest the program that is staged
 * @param since when it became ready; present only while it is running
 * @param restarts the number of starts after the first one
 * @param lastReadyAt when it last became ready
 * @param lastError why it is not usable; absent once it is ready
 * @param output the last lines of its output, without secrets
 */
@Schema(name = "OpencodeHealth")
public record ChildHealth(
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
    List<String> output) {

  /** Returns the health of a child that was never started. */
  public static ChildHealth notStarted(
      ChildStatus status, @Nullable RuntimeProgram staged, @Nullable ChildError error) {
    return new ChildHealth(
        status,
        false,
        null,
        staged == null ? null : staged.path(),
        staged == null ? null : staged.version(),
        staged == null ? null : staged.sha256(),
        staged == null ? null : staged.source(),
        staged,
        null,
        null,
        0,
        null,
        null,
        error,
        null,
        List.of());
  }
}
