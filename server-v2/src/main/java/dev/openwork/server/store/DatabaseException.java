package dev.openwork.server.store;

import java.io.IOException;

/** A database cannot be used; the message says which, why, and what to do. No secret is in it. */
public final class DatabaseException extends IOException {
  private static final long serialVersionUID = 1L;

  DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }

  DatabaseException(String message) {
    super(message);
  }
}
