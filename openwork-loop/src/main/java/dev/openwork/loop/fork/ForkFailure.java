package dev.openwork.loop.fork;

/**
 * What a forked JVM was told to do and could not. The message is the hosted program's stack trace,
 * or the JVM's last output when it ended by itself.
 */
public final class ForkFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** A failure with what the fork said. */
  public ForkFailure(String message) {
    super(message);
  }
}
