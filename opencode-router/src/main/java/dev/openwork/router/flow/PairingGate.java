package dev.openwork.router.flow;

import dev.openwork.router.domain.Access;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.PairingCode;
import dev.openwork.router.settings.IdentityConfig;
import dev.openwork.router.settings.LiveConfig;
import java.util.Optional;

/**
 * Lets chats through that are paired, or whose identity is public. All others hear how to be paired
 * and nothing else.
 */
public final class PairingGate {
  private static final String COMMAND = "/pair";
  private static final String HINT =
      "This chat is not paired with me yet. Send /pair and the code that my owner gave you.";

  private final LiveConfig config;
  private final Peers peers;

  /** Judges by this configuration. */
  public PairingGate(LiveConfig config, Peers peers) {
    this.config = config;
    this.peers = peers;
  }

  /** The gate's own answer; empty for a message that may pass. */
  public Optional<String> answer(InboundMessage message) {
    Conversation conversation = message.conversation();
    Optional<IdentityConfig> identity = config.current().identity(conversation.address());
    if (identity.isEmpty()) {
      return Optional.of("");
    }
    String[] words = message.text().split("\\s+", 2);
    if (words[0].equalsIgnoreCase(COMMAND)) {
      return Optional.of(pair(conversation, identity.get(), words.length > 1 ? words[1] : ""));
    }
    boolean open = identity.get().access() == Access.PUBLIC || peers.isPaired(conversation);
    return open ? Optional.empty() : Optional.of(HINT);
  }

  private String pair(Conversation conversation, IdentityConfig identity, String code) {
    if (peers.isPaired(conversation)) {
      return "This chat is paired already.";
    }
    if (identity.pairingCodeHash().filter(new PairingCode(code)::matches).isEmpty()) {
      return "This is not the code. Ask my owner for a new one.";
    }
    peers.pair(conversation);
    return "This chat is paired now. Write me what you want to have done, or /help.";
  }
}
