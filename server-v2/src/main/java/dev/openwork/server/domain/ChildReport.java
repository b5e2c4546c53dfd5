package dev.openwork.server.domain;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A child process, as it is at one moment.
 *
 * @param staged what is staged to be run now, if that can be told
 * @param active what it runs, if it was ever started
 * @param baseUrl where it listens, while it runs
 * @param restarts how often it was started after the first time
 * @param output the last lines it printed, without secrets
 */
public record ChildReport(
    ChildStatus status,
    Optional<StagedProgram> staged,
    Optional<StagedProgram> active,
    Optional<URI> baseUrl,
    Optional<Long> pid,
    int restarts,
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
  public static ChildReport notStarted(
      ChildStatus status, Optional<StagedProgram> staged, Optional<Fault> why) {
    return new ChildReport(
        status,
        staged,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
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

  /** Since when it can be used, while it can. */
  public Optional<Instant> runningSince() {
    return running() ? lastReadyAt : Optional.empty();
  }

  /** What it runs, or else what it would. */
  public Optional<StagedProgram> program() {
    return active.or(() -> staged);
  }

  /** Why it could not be used. */
  public record Fault(String code, String message) {}

  /** How and when it last ended. */
  public record Exit(int code, Instant at) {}
}
