package dev.openwork.router.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** How opencode is, as its event stream shows. Safe for use by several threads. */
public final class OpencodeHealth {
  private final Clock clock;
  private State state;

  /** Whether opencode can be talked to. */
  public enum Status {
    /** Nobody said where it listens. */
    UNCONFIGURED,
    /** Not tried to its end yet. */
    CONNECTING,
    /** Its events arrive. */
    CONNECTED,
    /** It is away; the router goes on trying. */
    UNREACHABLE
  }

  /**
   * The status since that moment.
   *
   * @param connections how often its events began to arrive
   * @param problem why it is away
   */
  public record State(Status status, Instant since, int connections, Optional<String> problem) {}

  /** Begins with this status. */
  public OpencodeHealth(Status status, Clock clock) {
    this.clock = clock;
    this.state = new State(status, clock.instant(), 0, Optional.empty());
  }

  /** As it is now. */
  public synchronized State state() {
    return state;
  }

  /** Its events arrive. */
  public synchronized void connected() {
    state = new State(Status.CONNECTED, clock.instant(), state.connections() + 1, Optional.empty());
  }

  /** Its events do not arrive, and why. */
  public synchronized void lost(String problem) {
    boolean before = state.status() == Status.UNREACHABLE;
    Instant since = before ? state.since() : clock.instant();
    state = new State(Status.UNREACHABLE, since, state.connections(), Optional.of(problem));
  }
}
