package dev.openwork.process;

/** The state of a supervised child. */
public enum ChildState {
  /** Not ready yet. */
  STARTING,
  /** Ready. */
  RUNNING,
  /** Was ready, but does not respond at the moment; restarted if that does not change. */
  UNRESPONSIVE,
  /** Ended or not ready in time; started again after a delay. */
  RESTART_SCHEDULED,
  /** Stopped permanently. */
  STOPPED
}
