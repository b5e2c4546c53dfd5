package dev.openwork.server.process;

/** A child process could not be used; the message carries the last lines it printed. */
public final class ChildFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Code code;

  ChildFailure(Code code, String message, OutputTail output) {
    super(output.isEmpty() ? message : message + "; it printed:\n" + output.text());
    this.code = code;
  }

  /** Which kind of failure. */
  public Code code() {
    return code;
  }

  /** The kinds there are. */
  public enum Code {
    /** There is no program at the path. */
    MISSING_BINARY,
    /** The program is not the one that was staged. */
    WRONG_HASH,
    /** The system would not start it. */
    SPAWN_FAILED,
    /** It ended before it was ready. */
    EARLY_EXIT,
    /** It was not ready in time. */
    TIMEOUT,
    /** It was stopped before it was ready. */
    ABORTED
  }
}
