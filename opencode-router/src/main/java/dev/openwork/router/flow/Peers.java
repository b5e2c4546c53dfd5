package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.ModelName;
import java.util.Optional;

/** Port: what is known of the other side of a conversation. Outlives the process. */
public interface Peers {

  /** Whether the chat sent the pairing code once. */
  boolean isPaired(Conversation conversation);

  /** Remembers that it did. */
  void pair(Conversation conversation);

  /** What the chat chose. */
  Preferences preferences(Conversation conversation);

  /** Replaces what it chose. */
  void prefer(Conversation conversation, Preferences preferences);

  /** What a chat may choose. */
  record Preferences(Optional<ModelName> model, Optional<String> agent) {
    /** Nothing chosen. */
    public static final Preferences NONE = new Preferences(Optional.empty(), Optional.empty());
  }
}
