package dev.openwork.router.domain;

import java.util.Arrays;
import java.util.Locale;

/** Where the router tells what happens, one line an event. Nobody passes it secrets or chats. */
@FunctionalInterface
public interface Log {

  /** How much it matters, least first. */
  enum Level {
    /** Only while something is looked for. */
    DEBUG,
    /** As it should be. */
    INFO,
    /** Not as it should be, yet the router goes on by itself. */
    WARN,
    /** Somebody was not served. */
    ERROR,
    /** Nothing matters so much. */
    SILENT;

    /** The level of that name, such as {@code warn}; a {@link Refusal} names one that is none. */
    public static Level of(String name) {
      return Arrays.stream(values())
          .filter(level -> level.name().equals(name.toUpperCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  Refusal.invalid(
                      "LOG_LEVEL='" + name + "'; expected debug, info, warn, error or silent"));
    }
  }

  /** Writes one line. */
  void line(Level level, String text);

  /** Tells what is as it should be. */
  default void info(String text) {
    line(Level.INFO, text);
  }

  /** Tells what is not as it should be. */
  default void warn(String text) {
    line(Level.WARN, text);
  }

  /** Tells that somebody was not served. */
  default void error(String text) {
    line(Level.ERROR, text);
  }
}
