package dev.openwork.server.process;

import java.time.Instant;

/**
 * Something that happened to a child.
 *
 * @param child its name
 * @param message for people, without secrets
 */
public record ChildEvent(Instant at, String child, Kind kind, String message) {
  /** The kinds there are. */
  public enum Kind {
    /** It can be used. */
    READY,
    /** It ended by itself. */
    EXITED,
    /** It could not be used. */
    FAILED,
    /** It is ended, because it is no longer wanted or what it depends on has moved. */
    STOPPED,
    /** Processes of a server that was killed were found and ended. */
    LEFTOVERS
  }
}
