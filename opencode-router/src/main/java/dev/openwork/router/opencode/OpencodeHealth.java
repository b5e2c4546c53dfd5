package dev.openwork.router.opencode;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tracks the state of the connection to opencode's event stream. Thread-safe. */
public final class OpencodeHealth {
  private final Clock clock;
  private State state;

  /** The state of the connection. */
  public enum Status {
    /** The URL of opencode is not configured. */
    UNCONFIGURED,
    /** The first connection attempt is in progress. */
    CONNECTING,
    /** The event stream is connected. */
    CONNECTED,
    /** The connection is lost and is being retried. */
    UNREACHABLE
  }

  /**
   * Holds a status and the time since when it applies.
   *
   * @param connections the number of successful connections so far
   * @param problem the reason why opencode is unreachable
   */
  public record State(Status status, Instant since, int connections, Optional<String> problem) {}

  /** Creates a tracker with an initial status. */
  public OpencodeHealth(Status status, Clock clock) {
    this.clock = clock;
    this.state = new State(status, clock.instant(), 0, Optional.empty());
  }

  /** Returns the current state. */
  public synchronized State state() {
    return state;
  }

  synchronized void connected() {
    state = new State(Status.CONNECTED, clock.instant(), state.connections() + 1, Optional.empty());
  }

  synchronized void lost(String problem) {
    boolean unchanged = state.status() == Status.UNREACHABLE;
    Instant since = unchanged ? state.since() : clock.instant();
    state = new State(Status.UNREACHABLE, since, state.connections(), Optional.of(problem));
  }
}
