package dev.openwork.app;

/** The command line or the environment says something the app cannot follow. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
