package dev.openwork.server.web;

import java.io.IOException;

/** A request body cannot be read: it is incomplete or too large. */
final class BodyException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  BodyException(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  BodyException(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
