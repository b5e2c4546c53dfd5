package dev.openwork.server.process;

/** The state of a supervised child. */
public enum ChildState {
  /** Not ready yet. */
  STARTING,
  /** Ready. */
  RUNNING,
  /** Ended or not ready in time; started again after a delay. */
  RESTART_SCHEDULED,
  /** Stopped permanently. */
  STOPPED
}
