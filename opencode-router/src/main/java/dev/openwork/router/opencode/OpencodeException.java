package dev.openwork.router.opencode;

/** Signals that a call to opencode failed. */
public final class OpencodeException extends Exception {
  private static final long serialVersionUID = 1;

  /** The cause of a failure. */
  public enum Reason {
    /** The session does not exist. */
    NOT_FOUND,
    /** No connection was established, so the call had no effect and may be retried. */
    UNREACHABLE,
    /** The connection was lost before the response; the call may have taken effect. */
    LOST,
    /** The prompt exceeded its timeout and was aborted. */
    TIMED_OUT,
    /** opencode returned an error. */
    REJECTED
  }

  private final Reason reason;

  /** Creates an exception with the given cause. */
  public OpencodeException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Returns the cause of the failure. */
  public Reason reason() {
    return reason;
  }

  /** Returns the message, which is never null. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
