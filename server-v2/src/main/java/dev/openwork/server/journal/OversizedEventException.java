package dev.openwork.server.journal;

import java.io.IOException;

/**
 * An event exceeds the limit. Its stream is closed, so that readers learn that an event is missing.
 */
final class OversizedEventException extends IOException {
  private static final long serialVersionUID = 1L;

  OversizedEventException(int maxBytes) {
    super("an event exceeds the limit of " + maxBytes + " bytes");
  }
}
