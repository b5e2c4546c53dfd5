package dev.openwork.e2e;

/** A signal a test may send; the names are those of {@code kill}. */
public enum Signal {
  /** What Ctrl-C sends. */
  INT,
  /** A polite request to end. */
  TERM,
  /** What a closing terminal sends. */
  HUP,
  /** The end, without a chance to tidy up. */
  KILL,
  /** Freezes the process. */
  STOP,
  /** Thaws a frozen process. */
  CONT
}
