package dev.openwork.app.servers;

import java.util.Locale;

/**
 * The status of a server.
 *
 * @param text the status in a few words
 * @param detail versions, or the reason
 */
public record ServerStatus(State state, String text, String detail) {
  /** The kinds of status. */
  public enum State {
    /** The server can be used. */
    OK,
    /** The server responds, but cannot be used. */
    ATTENTION,
    /** The server does not respond. */
    UNAVAILABLE;

    /** Returns the name for style sheets and tests. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
