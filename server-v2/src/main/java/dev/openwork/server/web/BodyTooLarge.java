package dev.openwork.server.web;

import java.io.IOException;

/** A body turned out to be longer than bodies may be. */
final class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLarge(long limit) {
    super(message(limit));
  }

  /** The message, never null. */
  String explanation() {
    return String.valueOf(getMessage());
  }

  static String message(long limit) {
    return "A body may have %d bytes; send less at a time".formatted(limit);
  }
}
