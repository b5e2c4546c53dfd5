package dev.openwork.contract.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a change affects clients of the old contract, the harmless first. */
public enum Level {
  /** A client that conforms to the old contract keeps working. */
  COMPATIBLE,
  /** A client that is strict about values it does not expect can fail. */
  MAY_BREAK,
  /** A client can be rejected, or can receive a response that it cannot read. */
  BREAKING;

  /** Returns the level as it is written in options, files and reports: {@code may-break}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the level with this text, if any. */
  public static Optional<Level> of(String text) {
    return Arrays.stream(values()).filter(level -> level.text().equals(text)).findFirst();
  }

  public Level or(Level other) {
    return compareTo(other) < 0 ? other : this;
  }
}
