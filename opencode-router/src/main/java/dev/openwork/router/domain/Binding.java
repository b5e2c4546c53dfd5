package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import java.nio.file.Path;
import java.util.Locale;

/** A conversation that works in a directory of its own. */
public record Binding(Conversation conversation, Path directory, Origin origin) {

  /** Who made a binding. */
  public enum Origin {
    /** The people in the chat. */
    CHAT,
    /** Whoever runs the router, over HTTP. */
    OPERATOR,
    /** The configuration file; goes when it is no longer there. */
    CONFIG;

    /** Its name in listings. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
