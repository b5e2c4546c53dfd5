package dev.openwork.loop.fork;

/**
 * Thrown if a request to a forked JVM fails. The message is the hosted program's stack trace, or
 * the JVM's last output if it exited.
 */
public final class ForkFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates a failure with the fork's message. */
  public ForkFailure(String message) {
    super(message);
  }
}
