package dev.openwork.server.process;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A supervised child at one moment.
 *
 * @param uri where it listens; present exactly while it runs
 * @param restarts how often it was started after the first time
 * @param lastFailure why it was last not usable
 * @param lastExitCode how it last ended by itself
 * @param lastExitAt when that was
 * @param output the last lines it printed
 */
public record ChildSnapshot(
    ChildState state,
    Optional<URI> uri,
    Optional<Long> pid,
    int restarts,
    Optional<Instant> lastStartedAt,
    Optional<Instant> lastReadyAt,
    Optional<ChildFailure> lastFailure,
    OptionalInt lastExitCode,
    Optional<Instant> lastExitAt,
    List<String> output) {}
