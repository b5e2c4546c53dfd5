package dev.openwork.router.domain;

import java.util.Locale;

/** Who may chat with an identity. */
public enum Access {
  /** Chats that sent the pairing code once. */
  PRIVATE,
  /** Everybody who can reach it. */
  PUBLIC;

  /** The one of this name, in any case; fails naming it otherwise. */
  public static Access of(String name) {
    for (Access access : values()) {
      if (access.name().equalsIgnoreCase(name)) {
        return access;
      }
    }
    throw Refusal.invalid("access '" + name + "' is none; expected private or public");
  }

  /** Its name in configuration. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
