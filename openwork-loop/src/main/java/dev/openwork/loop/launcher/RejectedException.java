package dev.openwork.loop.launcher;

/** The reason why code cannot be exchanged in a running generation; all is as it was before. */
final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  RejectedException(String reason) {
    super(reason);
  }
}
