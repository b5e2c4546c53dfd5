package dev.openwork.router.domain;

/**
 * Receives the router's log events, one line each. Callers must not pass secrets or the content of
 * messages.
 */
@FunctionalInterface
public interface Log {

  /** The severity of a log event, in ascending order. */
  enum Level {
    /** Details for debugging. */
    DEBUG,
    /** Normal operation. */
    INFO,
    /** A problem that the router recovers from. */
    WARN,
    /** A request or a message that failed. */
    ERROR,
    /** As a threshold: disables the log. */
    SILENT
  }

  /** Logs one line. */
  void line(Level level, String text);

  /** Logs normal operation. */
  default void info(String text) {
    line(Level.INFO, text);
  }

  /** Logs a problem that the router recovers from. */
  default void warn(String text) {
    line(Level.WARN, text);
  }

  /** Logs a failed request or message. */
  default void error(String text) {
    line(Level.ERROR, text);
  }
}
