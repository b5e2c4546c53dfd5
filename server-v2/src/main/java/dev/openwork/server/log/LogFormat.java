package dev.openwork.server.log;

import java.util.Locale;

/** How events are written: for programs, or for people. */
public enum LogFormat {
  /** A JSON object a line. */
  JSON {
    @Override
    LineEncoder encoder(Secrets secrets) {
      return new JsonEncoder(secrets);
    }
  },
  /** The time of day, the kind, and the values; what has several lines comes below. */
  TEXT {
    @Override
    LineEncoder encoder(Secrets secrets) {
      return new TextEncoder(secrets);
    }
  };

  abstract LineEncoder encoder(Secrets secrets);

  /** The format with this name; fails on any other. */
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
