package dev.openwork.server.model;

import dev.openwork.server.domain.ChildStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The health of the chat router's process. The other components are those of {@link ChildHealth}.
 *
 * @param healthUrl the address of its health check; present only while it is running
 * @param enablement whether it is enabled
 */
public record RouterHealth(
    ChildStatus status,
    boolean running,
    @Nullable String baseUrl,
    @Nullable String healthUrl,
    @Nullable String binaryPath,
    @Nullable String version,
    @Nullable String sha256,
    @Nullable String source,
    @Nullable RuntimeProgram manifest,
    RouterEnablement enablement,
    @Nullable Long pid,
    @Nullable Instant since,
    int restarts,
    @Nullable Instant lastStartedAt,
    @Nullable Instant lastReadyAt,
    @Nullable ChildError lastError,
    @Nullable ChildExit lastExit,
    List<String> output) {

  /** Returns the health of the router as that of its child process and its enablement. */
  public static RouterHealth of(ChildHealth child) {
    String baseUrl = child.baseUrl();
    return new RouterHealth(
        child.status(),
        child.running(),
        baseUrl,
        baseUrl == null ? null : URI.create(baseUrl).resolve("/health").toString(),
        child.binaryPath(),
        child.version(),
        child.sha256(),
        child.source(),
        child.manifest(),
        RouterEnablement.of(child.status()),
        child.pid(),
        child.since(),
        child.restarts(),
        child.lastStartedAt(),
        child.lastReadyAt(),
        child.lastError(),
        child.lastExit(),
        child.output());
  }
}
