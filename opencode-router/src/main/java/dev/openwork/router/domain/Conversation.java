package dev.openwork.router.domain;

/**
 * Identifies a chat between an identity of this router and a peer.
 *
 * @param peer the chat, in a format that the channel defines; each thread is a separate peer
 */
public record Conversation(IdentityKey identity, String peer) {
  private static final int MAX_PEER_LENGTH = 256;

  public Conversation {
    boolean printable = peer.chars().noneMatch(Character::isISOControl);
    if (peer.isBlank() || peer.length() > MAX_PEER_LENGTH || !printable) {
      throw RouterException.invalid(
          "invalid peer '%s'; expected 1 to %d printable characters"
              .formatted(peer.replaceAll("\\p{Cntrl}", "?"), MAX_PEER_LENGTH));
    }
  }

  /** Returns the conversation with these parts. */
  public static Conversation of(String channel, String identity, String peer) {
    return new Conversation(new IdentityKey(channel, identity), peer);
  }

  /** Returns {@code channel/identity/peer}. */
  @Override
  public String toString() {
    return identity + "/" + peer;
  }
}
