package dev.openwork.e2e;

/** A signal, named as for {@code kill}. */
public enum Signal {
  /** Sent by Ctrl-C. */
  INT,
  /** Requests termination. */
  TERM,
  /** Sent when a terminal closes. */
  HUP,
  /** Ends the process immediately. */
  KILL,
  /** Suspends the process. */
  STOP,
  /** Resumes a suspended process. */
  CONT
}
