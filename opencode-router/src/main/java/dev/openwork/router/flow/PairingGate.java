package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.PairingCode;
import dev.openwork.router.settings.IdentityConfig;
import dev.openwork.router.settings.IdentityConfig.Access;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.store.Peers;
import java.util.Optional;

/** Admits the messages of paired chats and of all chats with public identities. */
public final class PairingGate {
  private static final String COMMAND = "/pair";

  private final LiveConfig config;
  private final Peers peers;

  /** Creates a gate. */
  public PairingGate(LiveConfig config, Peers peers) {
    this.config = config;
    this.peers = peers;
  }

  /**
   * Returns the reply to a message that is not admitted or is a pairing command; empty if the
   * message is admitted. An empty text means that no reply is sent.
   */
  public Optional<String> check(InboundMessage message) {
    Conversation conversation = message.conversation();
    Optional<IdentityConfig> identity = config.current().identity(conversation.identity());
    if (identity.isEmpty()) {
      return Optional.of("");
    }
    String[] words = message.text().split("\\s+", 2);
    if (words[0].equalsIgnoreCase(COMMAND)) {
      return Optional.of(pair(conversation, identity.get(), words.length > 1 ? words[1] : ""));
    }
    boolean admitted = identity.get().access() == Access.PUBLIC || peers.isPaired(conversation);
    return admitted
        ? Optional.empty()
        : Optional.of("This chat is not paired. Send /pair <code> with the bot's pairing code.");
  }

  private String pair(Conversation conversation, IdentityConfig identity, String code) {
    if (peers.isPaired(conversation)) {
      return "This chat is already paired.";
    }
    if (identity.pairingCodeHash().filter(new PairingCode(code)::matches).isEmpty()) {
      return "The pairing code is invalid. Get a new one from the bot's owner.";
    }
    peers.pair(conversation);
    return "This chat is paired now. Send a message to start, or /help for a list of commands.";
  }
}
