package dev.openwork.process;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The state of a supervised child at one moment.
 *
 * @param endpoint where it listens; present only while it is running
 * @param restarts the number of starts after the first one
 * @param lastFailure why it is not ready; empty as soon as it is
 * @param lastExitCode the exit code of the last process that ended without being stopped
 * @param lastExitAt when that process ended
 * @param output the last lines of output
 */
public record ChildSnapshot(
    ChildState state,
    Optional<ChildEndpoint> endpoint,
    Optional<Long> pid,
    int restarts,
    Optional<Instant> lastStartedAt,
    Optional<Instant> lastReadyAt,
    Optional<ChildFailure> lastFailure,
    OptionalInt lastExitCode,
    Optional<Instant> lastExitAt,
    List<String> output) {

  /** Returns the address; present only while the child is running. */
  public Optional<URI> uri() {
    return endpoint.map(ChildEndpoint::uri);
  }
}
