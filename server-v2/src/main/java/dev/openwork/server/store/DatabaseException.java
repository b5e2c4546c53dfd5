package dev.openwork.server.store;

import java.io.IOException;

/** The database cannot be used. The message names it, the cause and the fix, without secrets. */
public final class DatabaseException extends IOException {
  private static final long serialVersionUID = 1L;

  DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }

  DatabaseException(String message) {
    super(message);
  }
}
