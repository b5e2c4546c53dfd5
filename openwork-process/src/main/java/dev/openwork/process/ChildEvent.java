package dev.openwork.process;

import java.time.Instant;

/**
 * A change in the life of a child process.
 *
 * @param child the name of the child
 * @param message a description for people, without secrets
 */
public record ChildEvent(Instant at, String child, Kind kind, String message) {
  /** The kinds of events. */
  public enum Kind {
    /** The child is ready. */
    READY,
    /** The process does not respond. */
    UNRESPONSIVE,
    /** The process ended without being stopped. */
    EXITED,
    /** The child could not be started or did not become ready. */
    FAILED,
    /** The supervisor stopped the process. */
    STOPPED,
    /** Processes that a killed server left behind were stopped. */
    LEFTOVERS
  }
}
