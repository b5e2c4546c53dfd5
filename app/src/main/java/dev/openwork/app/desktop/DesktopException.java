package dev.openwork.app.desktop;

/** OpenWork cannot start or continue. The message is for the user and contains the remedy. */
final class DesktopException extends Exception {
  private static final long serialVersionUID = 1;

  DesktopException(String message) {
    super(message);
  }

  DesktopException(String message, Throwable cause) {
    super(message, cause);
  }
}
