package dev.openwork.router.flow;

/** A call to opencode that failed. */
public final class OpencodeException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why a call failed. */
  public enum Reason {
    /** The session is not there any more. */
    NOT_FOUND,
    /** Nothing was sent, for nobody listens; it may be sent again. */
    UNREACHABLE,
    /** The connection ended before the answer; what was asked may have been done. */
    LOST,
    /** It took longer than it may, and opencode was told to stop. */
    OVERDUE,
    /** opencode said no. */
    REFUSED
  }

  private final Reason reason;

  /** A failure of that kind. */
  public OpencodeException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Its kind. */
  public Reason reason() {
    return reason;
  }

  /** The message, for people. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
