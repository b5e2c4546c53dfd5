package dev.openwork.router;

/**
 * Arguments or variables that make no sense; the message names the bad value and what was expected.
 */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
