package dev.openwork.server.log;

import java.util.Locale;

/** The format of the log. */
public enum LogFormat {
  /** One JSON object per line, for programs. */
  JSON {
    @Override
    LineEncoder encoder(Secrets secrets) {
      return new JsonEncoder(secrets);
    }
  },
  /** Time of day, kind and fields, for people. Values of several lines follow below. */
  TEXT {
    @Override
    LineEncoder encoder(Secrets secrets) {
      return new TextEncoder(secrets);
    }
  };

  abstract LineEncoder encoder(Secrets secrets);

  /**
   * Returns the format with this name.
   *
   * @throws IllegalArgumentException if no format has this name
   */
  public static LogFormat of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "json" -> JSON;
      case "text" -> TEXT;
      default ->
          throw new IllegalArgumentException(
              "Expected the log format to be json or text, got '" + name + "'");
    };
  }
}
