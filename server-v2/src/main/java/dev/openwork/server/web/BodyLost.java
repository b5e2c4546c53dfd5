package dev.openwork.server.web;

import java.io.IOException;

/** A body ended too early: its caller has left, or was too slow. */
final class BodyLost extends IOException {
  private static final long serialVersionUID = 1L;

  BodyLost(Throwable cause) {
    super("The body did not arrive as a whole", cause);
  }
}
