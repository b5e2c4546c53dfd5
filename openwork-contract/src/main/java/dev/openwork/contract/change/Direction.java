package dev.openwork.contract.change;

import java.util.Locale;

/** The direction in which a value travels. It determines which of two opposite changes breaks. */
public enum Direction {
  /** Clients send the value: accepting fewer values than before breaks them. */
  REQUEST,
  /** The server sends the value: sending other values than before breaks clients. */
  RESPONSE,
  /** No operation uses the value, or the change is not about a value. */
  NONE;

  /** Returns the direction as it is written in files and reports. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the direction of the same value in a callback, where the server is the caller. */
  public Direction reversed() {
    return this == NONE ? NONE : this == REQUEST ? RESPONSE : REQUEST;
  }
}
