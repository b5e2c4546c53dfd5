package dev.openwork.process;

/** A child process could not be started. The message contains its last lines of output. */
public final class ChildFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Code code;

  ChildFailure(Code code, String message, OutputTail output) {
    super(output.isEmpty() ? message : message + "; its output:\n" + output.text());
    this.code = code;
  }

  /** Returns the kind of failure. */
  public Code code() {
    return code;
  }

  /** The kinds of failures. */
  public enum Code {
    /** The program does not exist or cannot be read. */
    MISSING_BINARY,
    /** The program is not the staged one. */
    WRONG_HASH,
    /** The operating system could not start the program. */
    SPAWN_FAILED,
    /** The process ended before it was ready. */
    EARLY_EXIT,
    /** The process was not ready in time. */
    TIMEOUT,
    /** The process does not listen at the address that it printed. */
    WRONG_ADDRESS,
    /** The process was ready, but stopped responding. */
    UNRESPONSIVE,
    /** The process was stopped before it was ready. */
    ABORTED
  }
}
