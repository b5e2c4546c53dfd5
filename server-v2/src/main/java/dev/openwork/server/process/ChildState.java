package dev.openwork.server.process;

/** How a supervised child is doing. */
public enum ChildState {
  /** Not ready yet. */
  STARTING,
  /** Can be used. */
  RUNNING,
  /** Ended, or never became ready; it is started again after a pause. */
  RESTART_SCHEDULED,
  /** Stopped for good. */
  STOPPED
}
