package dev.openwork.loop.launcher;

/** Thrown if a request cannot be executed; nothing has changed. The message is the reason. */
final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  RejectedException(String reason) {
    super(reason);
  }
}
