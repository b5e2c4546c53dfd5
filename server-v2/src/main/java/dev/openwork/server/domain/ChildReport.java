package dev.openwork.server.domain;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A child process, as it is at one moment.
 *
 * @param program the file it runs, if one is staged
 * @param baseUrl where it listens, while it runs
 * @param output the last lines it printed
 */
public record ChildReport(
    ChildStatus status,
    Optional<Path> program,
    Optional<String> version,
    Optional<URI> baseUrl,
    Optional<Long> pid,
    Optional<Instant> lastStartedAt,
    Optional<Instant> lastReadyAt,
    Optional<Fault> lastError,
    Optional<Exit> lastExit,
    List<String> output) {
  /** Copies the output. */
  public ChildReport {
    output = List.copyOf(output);
  }

  /** A child that was never started, for lack of a program or of a need. */
  public static ChildReport notStarted(ChildStatus status, Optional<Fault> why) {
    return new ChildReport(
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        why,
        Optional.empty(),
        List.of());
  }

  /** Whether it can be used. */
  public boolean running() {
    return status == ChildStatus.RUNNING;
  }

  /** Why it could not be used. */
  public record Fault(String code, String message) {}

  /** How and when it last ended. */
  public record Exit(int code, Instant at) {}
}
