package dev.openwork.router.settings;

import dev.openwork.router.domain.Refusal;

/** What opencode is told when it asks for a permission during a chat. */
public enum PermissionMode {
  /** No, and the chat is told. */
  DENY,
  /** Yes, this once. */
  ALLOW;

  /** The one of this name, in any case; fails naming it otherwise. */
  public static PermissionMode of(String name) {
    for (PermissionMode mode : values()) {
      if (mode.name().equalsIgnoreCase(name)) {
        return mode;
      }
    }
    throw Refusal.invalid("permission mode '" + name + "' is none; expected deny or allow");
  }
}
